using AgentGuard.Analyzers.Rules.Security;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace AgentGuard.Analyzers.CodeFixes.Fixes.Security;

/// <summary>Calls the method that makes parameters of the holes of an interpolated string.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class ModelWritesSqlFix() : AgentFix(ModelWritesSql.Id)
{
    private protected override async Task<Fix?> Prepare(Document document, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if ((node as ArgumentSyntax)?.Expression is not { } expression)
        {
            expression = node as ExpressionSyntax;
        }

        if (expression is not InterpolatedStringExpressionSyntax text
            || text.FirstAncestorOrSelf<ArgumentSyntax>() is not { Parent: ArgumentListSyntax { Arguments: var arguments, Parent: InvocationExpressionSyntax call } } argument
            || argument.Expression != text
            || (arguments.Count > 1 && arguments.IndexOf(argument) is var at && arguments.Skip(at + 1).Any(other => other.NameColon is null && !IsToken(other)))
            || NameOf(call) is not { } name
            || name.Identifier.ValueText.Replace("Raw", "") is var plain && plain == name.Identifier.ValueText)
        {
            return null;
        }

        var renamed = name.WithIdentifier(Identifier(plain).WithTriviaFrom(name.Identifier));
        var changed = call.ReplaceNodes(new SyntaxNode[] { name, text }, (old, _) => old == name ? renamed : WithoutQuotes(text));
        return await document.CompilesWith(call, changed, cancellation).ConfigureAwait(false)
            ? Fix.Replace($"Pass the values as parameters with '{plain}'", document, call, () => changed)
            : null;
    }

    private static bool IsToken(ArgumentSyntax argument) => argument.ToString().IndexOf("token", StringComparison.OrdinalIgnoreCase) >= 0;

    private static SimpleNameSyntax? NameOf(InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax access => access.Name,
        MemberBindingExpressionSyntax binding => binding.Name,
        _ => null,
    };

    /// <summary>A parameter needs no quotes around it.</summary>
    private static ExpressionSyntax WithoutQuotes(InterpolatedStringExpressionSyntax text)
    {
        var plain = text.ToString();
        foreach (var hole in text.Contents.OfType<InterpolationSyntax>())
        {
            plain = plain.Replace($"'{hole}'", hole.ToString());
        }

        return ParseExpression(plain).WithTriviaFrom(text);
    }
}
