// Property tests try the same cases at every run, so that a failure is one for everybody; FC_SEED tries others.
const { configureGlobal } = require('fast-check');

configureGlobal({ seed: Number(process.env.FC_SEED ?? 20241002) });
