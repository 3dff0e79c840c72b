using AgentGuard.Analyzers.Guards;
using AgentGuard.Analyzers.Options;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Rules.StructuredOutput;

/// <summary>A typed answer read in the way that throws, by code that is not prepared for it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ResultUnchecked() : AgentRule(Rule, Role.TypedResult)
{
    public const string Id = "AG2003";

    /// <summary>Property of the diagnostic: the method that reads the answer without throwing, when the response has one.</summary>
    public const string CheckProperty = "check";

    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        Id,
        Category.StructuredOutput,
        Level.Warning,
        title: "Check the typed answer before using it",
        message: "'{0}' throws when the model's answer is empty, cut off or does not fit '{1}'; {2}");

    private protected override void Register(CompilationStartAnalysisContext start, RuleContext context) =>
        start.RegisterOperationAction(operation => Analyze(operation, context), OperationKind.PropertyReference);

    private static void Analyze(OperationAnalysisContext operation, RuleContext context)
    {
        var read = (IPropertyReferenceOperation)operation.Operation;
        if (!context.Sdk.MayHaveRole(read.Property.Name, Role.TypedResult)
            || (context.Sdk.RolesOf(read.Property) & Role.TypedResult) == 0
            || context.Exempts(operation.ContainingSymbol)
            || read.Parent is INameOfOperation)
        {
            return;
        }

        var site = new CallContext(context, operation);
        if (ResultCheck.Of(read, context.Sdk, site.Get(AgentOptions.GuardMethods).Matches) != GuardState.Unguarded)
        {
            return;
        }

        var check = ResultCheck.CheckOf(read.Property.ContainingType, context.Sdk);
        var properties = check is null
            ? ImmutableDictionary<string, string?>.Empty
            : ImmutableDictionary<string, string?>.Empty.Add(CheckProperty, check.Name);
        site.Report(
            read.NameLocation(),
            properties,
            read.Property.Name,
            read.Type?.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat) ?? "the type",
            check is null ? "catch JsonException and InvalidOperationException around it" : $"read it with '{check.Name}', or catch what it throws");
    }
}
