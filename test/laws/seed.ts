import fc from 'fast-check';

// The same calls in every run, so that a run says something of the change and not of its luck; SEED=random hunts for others.
const seed = process.env.SEED === 'random' ? undefined : Number(process.env.SEED ?? 20_261_121);
fc.configureGlobal({ ...fc.readConfigureGlobal(), ...(seed === undefined ? {} : { seed }) });
