using AgentGuard.Analyzers.Options;
using AgentGuard.Analyzers.Rules;
using AgentGuard.Analyzers.Rules.Reliability;
using AgentGuard.Analyzers.Sdks;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AgentGuard.Analyzers.Suppressors;

/// <summary>Silences CA2016 (forward the cancellation token) where AG1001 reports the same call and says what it costs.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RepeatedTokenRule : DiagnosticSuppressor
{
    public const string PlatformId = "CA2016";

    private static readonly SuppressionDescriptor Suppression = new(
        "AGS1001", PlatformId, $"{TokenNotForwarded.Id} reports this call, with the token to pass and what happens without it");

    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } = ImmutableArray.Create(Suppression);

    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        var sdk = SdkContext.For(context.Compilation);
        if (!AgentProject.Includes(sdk, context.Options))
        {
            return;
        }

        var rule = new RuleContext(
            TokenNotForwarded.Rule, sdk, AgentProject.For(context.Compilation), context.Options, context.Options.Get(AgentOptions.AnalyzeTests, context.Compilation));
        foreach (var diagnostic in context.ReportedDiagnostics)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            if (diagnostic.Location.SourceTree is { } tree
                && !IsOff(tree, context)
                && tree.GetRoot(context.CancellationToken).FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true)
                    .FirstAncestorOrSelf<InvocationExpressionSyntax>() is { } call
                && context.GetSemanticModel(tree) is var model
                && model.GetOperation(call, context.CancellationToken) is IInvocationOperation invocation
                && model.GetEnclosingSymbol(call.SpanStart, context.CancellationToken) is { } containing
                && TokenNotForwarded.Find(invocation, Member(containing), rule, context.CancellationToken) is not null)
            {
                context.ReportSuppression(Microsoft.CodeAnalysis.Diagnostics.Suppression.Create(Suppression, diagnostic));
            }
        }
    }

    private static bool IsOff(SyntaxTree tree, SuppressionAnalysisContext context) =>
        (context.Compilation.Options.SyntaxTreeOptionsProvider is { } severities
            && (severities.TryGetDiagnosticValue(tree, TokenNotForwarded.Id, context.CancellationToken, out var severity)
                || severities.TryGetGlobalDiagnosticValue(TokenNotForwarded.Id, context.CancellationToken, out severity))
            && severity == ReportDiagnostic.Suppress)
        || TokenNotForwarded.Rule.GetEffectiveSeverity(context.Compilation.Options) == ReportDiagnostic.Suppress;

    /// <summary>The member an analyzer is told of: not the lambda or local function within.</summary>
    private static ISymbol Member(ISymbol symbol)
    {
        while (symbol is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction } && symbol.ContainingSymbol is { } outer)
        {
            symbol = outer;
        }

        return symbol;
    }
}
