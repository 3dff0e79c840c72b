using AgentGuard.Analyzers.Roslyn;
using AgentGuard.Analyzers.Sdks;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AgentGuard.Analyzers.Suppressors;

/// <summary>
/// Silences CA1031 (do not catch everything) in a tool that logs what it catches: an exception that leaves a tool tells the model nothing, or its text.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class GuardedToolBoundary : DiagnosticSuppressor
{
    public const string PlatformId = "CA1031";

    private static readonly SuppressionDescriptor Suppression = new(
        "AGS1031", PlatformId, "A tool answers the model also when it fails; the exception is logged");

    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } = ImmutableArray.Create(Suppression);

    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        var sdk = SdkContext.For(context.Compilation);
        if (!AgentProject.Includes(sdk, context.Options))
        {
            return;
        }

        foreach (var diagnostic in context.ReportedDiagnostics)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            if (diagnostic.Location.SourceTree is { } tree
                && tree.GetRoot(context.CancellationToken).FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<CatchClauseSyntax>() is { } clause
                && clause.FirstAncestorOrSelf<MethodDeclarationSyntax>() is { } declaration
                && context.GetSemanticModel(tree) is var model
                && model.GetDeclaredSymbol(declaration, context.CancellationToken) is IMethodSymbol method
                && method.ToolAttribute(sdk) is not null
                && model.GetOperation(clause, context.CancellationToken) is ICatchClauseOperation handler
                && handler.Handler.Descendants().OfType<IInvocationOperation>().Any(IsLogging))
            {
                context.ReportSuppression(Microsoft.CodeAnalysis.Diagnostics.Suppression.Create(Suppression, diagnostic));
            }
        }
    }

    private static bool IsLogging(IInvocationOperation call) =>
        IsLogger(call.Instance?.Type) || call.Arguments.Any(argument => IsLogger(argument.Value.Unwrap().Type));

    private static bool IsLogger(ITypeSymbol? type) =>
        type is not null && type.AllInterfaces.Concat(new[] { type }).Any(candidate => candidate is { Name: "ILogger", ContainingNamespace.Name: "Logging" });
}
