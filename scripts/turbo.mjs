// turbo with its telemetry off: `node scripts/turbo.mjs run build`.
import {run, StepError} from './steps.mjs';

try {
  await run('npx', ['turbo', ...process.argv.slice(2), '--ui=stream']);
} catch (error) {
  if (!(error instanceof StepError)) throw error;
  process.exitCode = 1;
}
