/** The build without Redis, which has the same interface. */
declare module 'bottleneck/light.js' {
  export { default } from 'bottleneck';
}
