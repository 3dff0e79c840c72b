namespace Markdig
{
    public static class Markdown
    {
        public static string ToHtml(string markdown, MarkdownPipeline? pipeline = null) => throw null!;
    }

    public sealed class MarkdownPipeline;
}
