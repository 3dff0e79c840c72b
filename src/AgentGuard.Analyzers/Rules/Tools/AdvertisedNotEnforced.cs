using AgentGuard.Analyzers.Flow.Effects;
using AgentGuard.Analyzers.Flow.Tools;
using AgentGuard.Analyzers.Guards;
using AgentGuard.Analyzers.Options;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Rules.Tools;

/// <summary>A tool whose parameters say what they may be, and nobody holds the model to it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class AdvertisedNotEnforced() : ToolRule(Rule, ToolPlaces.Made)
{
    public const string Id = "AG3003";

    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        Id,
        Category.Tools,
        new Levels(Level.Warning, Level.Warning, Level.Warning, DependsOnSite: true, RaisesDoubtful: false),
        title: "Hold the model to the constraints on a tool's parameters",
        message: "Nothing holds the model to [{0}] on '{1}', so {2} runs with any value it writes; {3}");

    private protected override void AnalyzeMade(Tool tool, ToolContext context)
    {
        // What is generated for the method reads its arguments, and refuses those that break a constraint.
        if (!tool.IsGenerated(context.Sdk)
            && tool.Body(context.Rule.Compilation, context.Cancellation) is { } body
            && Find(tool.Method, body, context.Rule, context.Cancellation) is { } found)
        {
            var location = tool.Attribute is null ? tool.Location : found.Parameter.Locations[0];
            context.Report(Create(found, tool.Method, location, context.Rule, context.Cancellation));
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
}
