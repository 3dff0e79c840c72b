using AgentGuard.Analyzers.Flow.Effects;
using AgentGuard.Analyzers.Flow.Tools;
using AgentGuard.Analyzers.Guards;
using AgentGuard.Analyzers.Options;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Rules.Tools;

/// <summary>A tool whose parameters say what they may be, and nobody holds the model to it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class AdvertisedNotEnforced() : AgentRule(Rule, Role.ToolDefinition)
{
    public const string Id = "AG3003";

    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        Id,
        Category.Tools,
        new Levels(Level.Warning, Level.Warning, Level.Warning, DependsOnSite: true, RaisesDoubtful: false),
        title: "Hold the model to the constraints on a tool's parameters",
        message: "Nothing holds the model to [{0}] on '{1}', so {2} runs with any value it writes; {3}");

    private protected override void Register(CompilationStartAnalysisContext start, RuleContext context)
    {
        start.RegisterOperationAction(operation => AnalyzeCall(operation, context), OperationKind.Invocation, OperationKind.ObjectCreation);
        start.RegisterSymbolAction(symbol => AnalyzeMethod(symbol, context), SymbolKind.Method);
    }

    private static void AnalyzeCall(OperationAnalysisContext operation, RuleContext context)
    {
        if (ToolDefinition.From(operation.Operation, context.Sdk, operation.CancellationToken) is not { Function: { } function, Method: { } method } tool
            || context.Exempts(operation.ContainingSymbol)
            || IsGenerated(method, context.Sdk))
        {
            return;
        }

        // A lambda has its parameters only where it stands.
        var body = function as IAnonymousFunctionOperation ?? EffectAnalysis.For(context.Compilation).BodyOf(method, operation.CancellationToken);
        if (body is not null && Find(method, body, context, operation.CancellationToken) is { } found)
        {
            operation.ReportDiagnostic(Create(found, method, tool.Location, context, operation.CancellationToken));
        }
    }

    private static void AnalyzeMethod(SymbolAnalysisContext symbol, RuleContext context)
    {
        var method = (IMethodSymbol)symbol.Symbol;
        if (method.PartialDefinitionPart is null
            && method.ToolAttribute(context.Sdk) is not null
            && !context.Exempts(method)
            && !IsGenerated(method, context.Sdk)
            && EffectAnalysis.For(context.Compilation).BodyOf(method, symbol.CancellationToken) is { } body
            && Find(method, body, context, symbol.CancellationToken) is { } found)
        {
            symbol.ReportDiagnostic(Create(found, method, found.Parameter.Locations[0], context, symbol.CancellationToken));
        }
    }

    private static (IParameterSymbol Parameter, AttributeData Limit, string Subject)? Find(
        IMethodSymbol method, IOperation body, RuleContext context, CancellationToken cancellation)
    {
        var validators = context.Get(AgentOptions.ValidationMethods, body.Syntax.SyntaxTree);
        var definition = method.MethodKind == MethodKind.AnonymousFunction ? method : method.OriginalDefinition;
        foreach (var parameter in (definition.PartialImplementationPart ?? definition).Parameters)
        {
            if (ParameterGuard.Unchecked(parameter, body, context.Sdk, validators, cancellation) is { } found)
            {
                return (parameter, found.Limit, found.Subject);
            }
        }

        return null;
    }

    private static Diagnostic Create(
        (IParameterSymbol Parameter, AttributeData Limit, string Subject) found, IMethodSymbol method, Location location, RuleContext context, CancellationToken cancellation)
    {
        object[] arguments =
        [
            WrittenAttribute.Of(found.Limit),
            found.Subject,
            method.MethodKind == MethodKind.AnonymousFunction ? "the tool" : $"'{method.Name}'",
            StructuredReader.IsReferenced(context.Sdk) ? "make it an [AgentTool], which checks every argument, or check the value" : "check the value",
        ];

        // A filter that sees every call may check the arguments too.
        var approvals = context.Get(AgentOptions.ApprovalMethods, location.SourceTree!);
        return ApprovalFilter.StateIn(context.Sdk, approvals, cancellation) == GuardState.Unguarded
            ? context.Create(location, arguments)
            : context.CreateSuggestion(location, ImmutableDictionary<string, string?>.Empty, arguments);
    }

    /// <summary>What is generated for the method reads its arguments, and refuses those that break a constraint.</summary>
    private static bool IsGenerated(IMethodSymbol method, SdkContext sdk) =>
        method.GetAttributes().Any(attribute => attribute.AttributeClass is { } type && (sdk.RolesOf(type) & Role.Validation) != 0);
}
