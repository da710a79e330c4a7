/// What is read from a file whose text had to be composed.
struct ComposedContent {
  let text: SourceText
  let content: ReadContent
}
