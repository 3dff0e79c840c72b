using AgentGuard.Analyzers.Rules.Security;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace AgentGuard.Analyzers.CodeFixes.Fixes.Security;

/// <summary>Sends the message with the user's role.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class UntrustedTextInSystemPromptFix() : AgentFix(UntrustedTextInSystemPrompt.Id)
{
    private protected override async Task<Fix?> Prepare(Document document, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (NameOfRole(node) is not { } name)
        {
            return null;
        }

        var user = name.Identifier.ValueText.Replace("System", "User").Replace("Developer", "User");
        var changed = IdentifierName(Identifier(user).WithTriviaFrom(name.Identifier));
        return await document.CompilesWith(name, changed, cancellation).ConfigureAwait(false)
            ? Fix.Replace("Send it as a user message", document, name, () => changed)
            : null;
    }

    /// <summary>The name that makes the message the system's: a member of the role's type, the message's type, or the method that makes or adds it.</summary>
    private static IdentifierNameSyntax? NameOfRole(SyntaxNode node)
    {
        var arguments = node.FirstAncestorOrSelf<ArgumentSyntax>()?.Parent as ArgumentListSyntax;
        var role = arguments?.Arguments.Select(argument => argument.Expression).OfType<MemberAccessExpressionSyntax>()
            .FirstOrDefault(access => access.Name.Identifier.ValueText is "System" or "Developer" && access.Expression.ToString().EndsWith("Role", StringComparison.Ordinal));
        if (role?.Name is IdentifierNameSyntax member)
        {
            return member;
        }

        var called = arguments?.Parent switch
        {
            ObjectCreationExpressionSyntax { Type: IdentifierNameSyntax type } => type,
            ObjectCreationExpressionSyntax { Type: QualifiedNameSyntax { Right: IdentifierNameSyntax type } } => type,
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name: IdentifierNameSyntax method } } => method,
            _ => null,
        };
        return called?.Identifier.ValueText is { } text && text.Contains("Message") && (text.Contains("System") || text.Contains("Developer")) ? called : null;
    }
}
