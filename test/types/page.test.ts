// Tests run in Node. A sidebar file that brings the page's types along would let any of them name what is not there.
test('the page’s names are unknown here', () => {
  // @ts-expect-error as the compiler says it
  expect(() => document).toThrow(ReferenceError);
});
