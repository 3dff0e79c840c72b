namespace Scriban
{
    public class Template
    {
        public static Template Parse(string text, string? sourceFilePath = null) => throw null!;
        public static Template ParseLiquid(string text, string? sourceFilePath = null) => throw null!;
    }
}
