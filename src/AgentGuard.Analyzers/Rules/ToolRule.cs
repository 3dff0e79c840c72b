using AgentGuard.Analyzers.Flow.Tools;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Rules;

/// <summary>A rule that looks at each tool: where it is made one, or where it is declared.</summary>
public abstract class ToolRule : AgentRule
{
    private readonly ToolPlaces _places;

    private protected ToolRule(DiagnosticDescriptor rule, ToolPlaces places)
        : base(rule, Role.ToolDefinition) => _places = places;

    /// <summary>Called where an attribute or a call makes a function a tool: once for each call that does.</summary>
    private protected virtual void AnalyzeMade(Tool tool, ToolContext context)
    {
    }

    /// <summary>Called where a function is declared that is a tool: once for each, however many calls are given it.</summary>
    private protected virtual void AnalyzeDeclared(Tool tool, ToolContext context)
    {
    }

    /// <summary>Registers what the rule looks at besides functions that are tools.</summary>
    private protected virtual void RegisterMore(CompilationStartAnalysisContext start, RuleContext context)
    {
    }

    private protected sealed override void Register(CompilationStartAnalysisContext start, RuleContext context)
    {
        start.RegisterSymbolAction(symbol => OnMethod((IMethodSymbol)symbol.Symbol, new(context, symbol.ReportDiagnostic, symbol.CancellationToken)), SymbolKind.Method);
        start.RegisterOperationAction(
            operation => OnCall(operation, new(context, operation.ReportDiagnostic, operation.CancellationToken)), OperationKind.Invocation, OperationKind.ObjectCreation);
        if ((_places & ToolPlaces.Declared) != 0)
        {
            start.RegisterOperationAction(
                operation => OnDeclaration(((ILocalFunctionOperation)operation.Operation).Symbol, new(context, operation.ReportDiagnostic, operation.CancellationToken)),
                OperationKind.LocalFunction);
        }

        RegisterMore(start, context);
    }

    private void OnMethod(IMethodSymbol method, ToolContext context)
    {
        if (method.PartialDefinitionPart is not null || method.MethodKind is not (MethodKind.Ordinary or MethodKind.ExplicitInterfaceImplementation))
        {
            return;
        }

        if (method.ToolAttribute(context.Sdk) is not { } attribute)
        {
            OnDeclaration(method, context);
        }
        else if (!context.Rule.Exempts(method))
        {
            Analyze(new Tool(method, attribute, Definition: null), context, ToolPlaces.Made | ToolPlaces.Declared);
        }
    }

    private void OnCall(OperationAnalysisContext operation, ToolContext context)
    {
        if (ToolDefinition.From(operation.Operation, context.Sdk, context.Cancellation) is { Function: { } function, Method: { } method } definition
            && !context.Rule.Exempts(operation.ContainingSymbol))
        {
            // A lambda is declared where it is made a tool.
            Analyze(new Tool(method, Attribute: null, definition), context, function is IAnonymousFunctionOperation ? ToolPlaces.Made | ToolPlaces.Declared : ToolPlaces.Made);
        }
    }

    private void OnDeclaration(IMethodSymbol function, ToolContext context)
    {
        if ((_places & ToolPlaces.Declared) != 0
            && ToolFunctions.For(context.Rule.Compilation).Of(function).Any()
            && !context.Rule.Exempts(function))
        {
            Analyze(new Tool(function, Attribute: null, Definition: null), context, ToolPlaces.Declared);
        }
    }

    private void Analyze(Tool tool, ToolContext context, ToolPlaces place)
    {
        if ((place & _places & ToolPlaces.Made) != 0)
        {
            AnalyzeMade(tool, context);
        }

        if ((place & _places & ToolPlaces.Declared) != 0)
        {
            AnalyzeDeclared(tool, context);
        }
    }
}

/// <summary>Where a rule looks at tools.</summary>
[Flags]
internal enum ToolPlaces
{
    /// <summary>Where an attribute or a call makes a function a tool.</summary>
    Made = 1,

    /// <summary>Where the function is declared.</summary>
    Declared = 2,
}

/// <summary>What a rule knows about one tool it was asked to look at.</summary>
internal readonly struct ToolContext(RuleContext rule, Action<Diagnostic> report, CancellationToken cancellation)
{
    public RuleContext Rule { get; } = rule;

    public SdkContext Sdk => Rule.Sdk;

    public CancellationToken Cancellation { get; } = cancellation;

    public void Report(Diagnostic diagnostic) => report(diagnostic);
}
