namespace Microsoft.CodeAnalysis.CSharp
{
    public abstract class CSharpSyntaxTree
    {
        public static CSharpSyntaxTree ParseText(string text, string path = "", CancellationToken cancellationToken = default) => throw null!;
    }

    public static class SyntaxFactory
    {
        public static CSharpSyntaxTree ParseSyntaxTree(string text, string path = "", CancellationToken cancellationToken = default) => throw null!;
    }
}
