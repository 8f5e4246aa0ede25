export const id = 7527;
export const ids = [7527];
export const modules = {

/***/ 97527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ParserThread: () => (/* binding */ ParserThread)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75919);
/** A parser in a thread of its own: asked like a function, ended when it takes too long. */

/** MiB that the thread may use before it is ended. */
const memory = { maxOldGenerationSizeMb: 160, maxYoungGenerationSizeMb: 32 };
class ParserThread {
    #worker;
    #port;
    #answered = new Int32Array(new SharedArrayBuffer(4));
    /** `entry` is `src/parser-worker.ts`, compiled or bundled; `onBroken` is told, at a later turn, that its code does not run here. */
    constructor(entry, onBroken) {
        const { port1, port2 } = new node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.MessageChannel();
        const workerData = { questions: port2, answered: this.#answered };
        this.#port = port1;
        this.#worker = new node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.Worker(entry, {
            workerData,
            transferList: [port2],
            resourceLimits: memory,
            execArgv: [],
            env: {},
            stdout: true,
            stderr: true
        });
        this.#worker.on('error', (error) => {
            if (error.code !== 'ERR_WORKER_OUT_OF_MEMORY')
                onBroken();
        });
        // Neither the thread nor the way to it keeps the process alive.
        this.#worker.unref();
        this.#port.unref();
    }
    /** The answer; `undefined` where none came in so many milliseconds. The caller does nothing else meanwhile. */
    ask(question, milliseconds) {
        this.#port.postMessage(question);
        if (Atomics.wait(this.#answered, 0, 0, milliseconds) === 'timed-out')
            return undefined;
        Atomics.store(this.#answered, 0, 0);
        const received = (0,node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.receiveMessageOnPort)(this.#port);
        return received?.message;
    }
    end() {
        this.#port.close();
        void this.#worker.terminate();
    }
}


/***/ })

};
