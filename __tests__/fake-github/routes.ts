/** Every route, by the operation's name in GitHub's description. */
import type { Route } from './route.js'
import { accountRoutes } from './routes/account.js'
import { checkRoutes } from './routes/checks.js'
import { gitDataRoutes } from './routes/git-data.js'
import { issueRoutes } from './routes/issues.js'
import { pullRoutes } from './routes/pulls.js'
import { repositoryRoutes } from './routes/repositories.js'
import { reviewCommentRoutes } from './routes/review-comments.js'
import { reviewRoutes } from './routes/reviews.js'

export const routes: Readonly<Record<string, Route>> = {
  ...accountRoutes,
  ...checkRoutes,
  ...gitDataRoutes,
  ...issueRoutes,
  ...pullRoutes,
  ...repositoryRoutes,
  ...reviewCommentRoutes,
  ...reviewRoutes
}
