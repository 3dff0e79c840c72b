using AgentGuard.Analyzers.Rules.Security;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace AgentGuard.Analyzers.CodeFixes.Fixes.Security;

/// <summary>Makes parameters of the values in a query: by the interpolated form of Entity Framework, or by hand for a command.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class ModelWritesSqlFix() : AgentFix(ModelWritesSql.Id)
{
    private protected override async Task<Fix?> Prepare(Document document, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellation)
    {
        var query = node is ArgumentSyntax given ? given.Expression : node as ExpressionSyntax;
        if (query is null || SqlTemplate.Read(query) is not { } template)
        {
            return null;
        }

        if (query.FirstAncestorOrSelf<ArgumentSyntax>() is { } argument && argument.Expression == query && RawCall(argument) is var (call, name, plain))
        {
            var renamed = name.WithIdentifier(Identifier(plain).WithTriviaFrom(name.Identifier));
            var changed = call.ReplaceNodes(new SyntaxNode[] { name, query }, (old, _) => old == name ? renamed : template.Interpolated().WithTriviaFrom(query));
            return await document.CompilesWith(call, changed, cancellation).ConfigureAwait(false)
                ? Fix.Replace($"Pass the values as parameters with '{plain}'", document, call, () => changed)
                : null;
        }

        var model = (await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false))!;
        return SqlParameters.Of(query, template, model, cancellation) is var (before, after) && await document.CompilesWith(before, after, cancellation).ConfigureAwait(false)
            ? Fix.Replace("Pass the values as parameters", document, before, () => after)
            : null;
    }

    /// <summary>The call that takes a query as it is, and the name of the one that makes parameters of its holes.</summary>
    private static (InvocationExpressionSyntax Call, SimpleNameSyntax Name, string Plain)? RawCall(ArgumentSyntax argument)
    {
        if (argument.Parent is not ArgumentListSyntax { Arguments: var arguments, Parent: InvocationExpressionSyntax call }
            || arguments.Skip(arguments.IndexOf(argument) + 1).Any(other => other.NameColon is null && !IsToken(other))
            || NameOf(call) is not { } name)
        {
            return null;
        }

        var plain = name.Identifier.ValueText.Replace("Raw", "");
        return plain == name.Identifier.ValueText ? null : (call, name, plain);
    }

    private static bool IsToken(ArgumentSyntax argument) => argument.ToString().IndexOf("token", StringComparison.OrdinalIgnoreCase) >= 0;

    private static SimpleNameSyntax? NameOf(InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax access => access.Name,
        MemberBindingExpressionSyntax binding => binding.Name,
        _ => null,
    };
}
