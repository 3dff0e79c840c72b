using AgentGuard.Analyzers.Rules.Security;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace AgentGuard.Analyzers.CodeFixes.Fixes.Security;

/// <summary>Uses the encrypted scheme. Offers nothing for an address with a port: encryption is served on another one.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class InsecureEndpointFix() : AgentFix(InsecureEndpoint.Id)
{
    private static readonly string[] Schemes = ["http://", "ws://"];

    private protected override Task<Fix?> Prepare(Document document, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellation)
    {
        foreach (var scheme in Schemes)
        {
            var tokens = node.DescendantTokens().Where(token => token.ValueText.StartsWith(scheme, StringComparison.OrdinalIgnoreCase)).ToList();
            if (tokens.Count == 1 && !HasPort(tokens[0].ValueText.Substring(scheme.Length)))
            {
                return Task.FromResult<Fix?>(new Fix(
                    $"Use {Encrypted(scheme)}",
                    async cancel =>
                    {
                        var root = (await document.GetSyntaxRootAsync(cancel).ConfigureAwait(false))!;
                        return document.WithSyntaxRoot(root.ReplaceToken(tokens[0], WithScheme(tokens[0], scheme)));
                    }));
            }
        }

        return Task.FromResult<Fix?>(null);
    }

    private static string Encrypted(string scheme) => scheme.Replace("://", "s");

    private static bool HasPort(string rest)
    {
        var end = rest.IndexOfAny(['/', '?', '#']);
        return (end < 0 ? rest : rest.Substring(0, end)).IndexOf(':') >= 0;
    }

    private static SyntaxToken WithScheme(SyntaxToken token, string scheme)
    {
        var at = token.Text.IndexOf(scheme, StringComparison.OrdinalIgnoreCase);
        var secure = Encrypted(scheme) + "://";
        return Token(
            token.LeadingTrivia,
            token.Kind(),
            token.Text.Substring(0, at) + secure + token.Text.Substring(at + scheme.Length),
            secure + token.ValueText.Substring(scheme.Length),
            token.TrailingTrivia);
    }
}
