using AgentGuard.Analyzers.Flow;
using AgentGuard.Analyzers.Guards;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Rules.Security;

/// <summary>A secret, or data that is classified, in what a model gets to read.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SecretInPrompt() : AgentRule(Rule, Prompt)
{
    public const string Id = "AG4010";

    private const Role Prompt = Role.PromptInput | Role.SystemPrompt | Role.PromptTemplate | Role.ToolDescription;

    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        Id,
        Category.Security,
        Level.Warning,
        title: "Keep secrets and classified data out of prompts",
        message: "'{0}' gives the model {1}, which the provider then stores and anyone who can make the model talk can ask for; "
            + "use it in the code of a tool, or send a redacted form");

    private protected override void Register(CompilationStartAnalysisContext start, RuleContext context)
    {
        var sites = new FirstSite();
        start.RegisterOperationAction(
            operation => Analyze(new CallContext(context, operation), sites),
            OperationKind.Invocation, OperationKind.ObjectCreation, OperationKind.SimpleAssignment);
    }

    private static void Analyze(CallContext context, FirstSite sites)
    {
        var text = new TextParts(method => IsContent(method, context.Sdk), context.Sdk.Compilation, context.Cancellation);
        foreach (var (value, place) in Prompts(context))
        {
            foreach (var (written, origin) in text.Of(value))
            {
                if (SecretValue.Describe(origin, context.Sdk.Compilation, context.Cancellation) is { } secret
                    && !context.Rule.Exempts(context.ContainingSymbol)
                    && sites.Is(value, written))
                {
                    context.Report(written.Syntax.GetLocation(), place, secret);
                }
            }
        }
    }

    /// <summary>True for the parts of a message; a whole message is a place of its own.</summary>
    private static bool IsContent(IMethodSymbol method, SdkContext sdk) =>
        method.ContainingAssembly is { Name: var assembly }
        && SdkCatalog.ByAssembly[assembly].Any(description => description.OpensGate)
        && !(sdk.MayHaveRole(method.Name, Prompt) && method.Parameters.Any(parameter => sdk.Describe(method).MeaningOf(parameter.Name).Overlaps(Prompt)));

    /// <summary>The texts that an operation hands to a model.</summary>
    private static IEnumerable<(IOperation Value, string Place)> Prompts(CallContext context)
    {
        if (context.Operation is ISimpleAssignmentOperation setting)
        {
            if (setting.Target is IPropertyReferenceOperation { Property: var property }
                && context.Sdk.Has(property, Prompt)
                && ClientSettings.IsOfAgentSdk(property, context.Sdk))
            {
                yield return (setting.Value, $"{property.ContainingType.Name}.{property.Name}");
            }

            yield break;
        }

        var (method, arguments) = context.Operation switch
        {
            IInvocationOperation invocation => (invocation.TargetMethod, invocation.Arguments),
            IObjectCreationOperation { Constructor: { } constructor } creation => (constructor, creation.Arguments),
            _ => (null, ImmutableArray<IArgumentOperation>.Empty),
        };
        if (method is null || !context.Sdk.MayHaveRole(method.Name, Prompt) || !ClientSettings.IsOfAgentSdk(method, context.Sdk))
        {
            yield break;
        }

        var described = context.Sdk.Describe(method);
        foreach (var argument in arguments.Where(argument => argument is { ArgumentKind: not ArgumentKind.DefaultValue, Parameter: not null }))
        {
            if (described.MeaningOf(argument.Parameter!.Name).Overlaps(Prompt))
            {
                yield return (argument.Value, method.MethodKind == MethodKind.Constructor ? "new " + method.ContainingType.Name : method.Name);
            }
        }
    }
}
