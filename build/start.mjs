// `npm start`: what is missing is installed, the add-on is built, and the desk opens on the example book.
import { spawn } from 'node:child_process';
import { buildAddOn } from './build.mjs';
import { bundleProgram } from './bundle-program.mjs';
import { ensureDependencies } from './ensure-dependencies.mjs';

console.log('대장: 고객·계약 대장과 업무 일지를 챙기는 구글 시트 부가 기능\n');
ensureDependencies();
console.log('부가 기능을 빌드하고 있어요 (src/ → dist/) …');
const program = await built();
const desk = spawn(process.execPath, ['--enable-source-maps', program, ...process.argv.slice(2)], {
  stdio: 'inherit',
});
// Ctrl+C reaches both programs; this one waits until the desk has saved its book.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => desk.kill('SIGTERM'));
desk.on('exit', (code) => process.exit(code ?? 1));

async function built() {
  try {
    await buildAddOn();
    return await bundleProgram('workbench/start.ts');
  } catch (error) {
    // esbuild has printed its own errors already.
    if (!error.errors) console.error(error.message);
    console.error('빌드하지 못했어요. 위에 적힌 파일을 고치거나, 저장소를 새로 받아 다시 실행해 주세요.');
    process.exit(1);
  }
}
