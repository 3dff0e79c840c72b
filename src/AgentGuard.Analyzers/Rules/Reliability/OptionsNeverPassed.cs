using System.Globalization;
using AgentGuard.Analyzers.Guards;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Rules.Reliability;

/// <summary>Options of a model call that are built and never given to it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OptionsNeverPassed() : AgentRule(Rule, Role.ToolRegistration | Role.ResponseFormat | Role.OutputLimit)
{
    public const string Id = "AG1020";

    /// <summary>Property of the diagnostic: where the call that goes without the options starts in the file.</summary>
    public const string CallProperty = "call";

    /// <summary>Property of the diagnostic: the parameter that takes them.</summary>
    public const string ParameterProperty = "parameter";

    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        Id,
        Category.Reliability,
        Level.Warning,
        title: "Pass the options you set",
        message: "'{0}' is set up and not passed to '{1}', so the model gets none of it: no tools, no schema, no limits; pass it");

    private protected override void Register(CompilationStartAnalysisContext start, RuleContext context) =>
        start.RegisterOperationAction(operation => Analyze(operation, context), OperationKind.ObjectCreation);

    private static void Analyze(OperationAnalysisContext operation, RuleContext context)
    {
        if (UnusedOptions.Of((IObjectCreationOperation)operation.Operation, context.Sdk) is not { } unused
            || context.Exempts(operation.ContainingSymbol))
        {
            return;
        }

        var properties = ImmutableDictionary<string, string?>.Empty
            .Add(CallProperty, unused.Call.Syntax.SpanStart.ToString(CultureInfo.InvariantCulture))
            .Add(ParameterProperty, unused.Parameter.Name);
        new CallContext(context, operation).Report(unused.Options.Locations[0], properties, unused.Options.Name, unused.Call.TargetMethod.Name);
    }
}
