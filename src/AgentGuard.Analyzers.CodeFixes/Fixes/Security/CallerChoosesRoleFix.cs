using AgentGuard.Analyzers.Rules.Security;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace AgentGuard.Analyzers.CodeFixes.Fixes.Security;

/// <summary>Takes the caller's messages of the user role only, or gives a message that role.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class CallerChoosesRoleFix() : AgentFix(CallerChoosesRole.Id)
{
    private protected override async Task<Fix?> Prepare(Document document, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellation)
    {
        var argument = node.FirstAncestorOrSelf<ArgumentSyntax>();
        if (argument?.Parent is ArgumentListSyntax { Parent: ObjectCreationExpressionSyntax { Type: var type } creation } && type.ToString().EndsWith("Role", StringComparison.Ordinal))
        {
            var user = ParseExpression(type + ".User").WithTriviaFrom(creation);
            return await document.CompilesWith(creation, user, cancellation).ConfigureAwait(false)
                ? Fix.Replace("Give it the user role", document, creation, () => user)
                : null;
        }

        if (argument?.Expression is not (IdentifierNameSyntax or MemberAccessExpressionSyntax))
        {
            return null;
        }

        var list = argument.Expression;
        var filtered = ParseExpression($"{list.WithoutTrivia()}.Where(message => message.Role == ChatRole.User)").WithTriviaFrom(list);
        return await document.CompilesWith(list, filtered, cancellation).ConfigureAwait(false)
            ? Fix.Replace("Take messages of the user only", document, list, () => filtered)
            : null;
    }
}
