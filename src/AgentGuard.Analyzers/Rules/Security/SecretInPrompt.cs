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
        if (Member(context.Operation) is not { } member
            || !context.Sdk.MayHaveRole(member.Name, Prompt)
            || !SecretNames.MayBeIn(context.Operation.Syntax.SyntaxTree, context.Sdk.Compilation)
            || !ClientSettings.IsOfAgentSdk(member, context.Sdk)
            || context.Rule.Exempts(context.ContainingSymbol))
        {
            return;
        }

        var text = new TextParts(method => IsContent(method, context.Sdk), context.Sdk.Compilation, context.Cancellation);
        var place = member.IsConstructor() ? "new " + member.ContainingType.Name : member is IPropertySymbol ? $"{member.ContainingType.Name}.{member.Name}" : member.Name;
        foreach (var value in Prompts(context.Operation, context.Sdk.Describe(member)))
        {
            foreach (var (written, origin) in text.Of(value))
            {
                if (SecretValue.Describe(origin, context.Sdk.Compilation, context.Cancellation) is { } secret && sites.Is(value, written))
                {
                    context.Report(written.Syntax.GetLocation(), place, secret);
                }
            }
        }
    }

    private static ISymbol? Member(IOperation operation) => operation switch
    {
        IInvocationOperation call => call.TargetMethod,
        IObjectCreationOperation creation => creation.Constructor,
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation property } => property.Property,
        _ => null,
    };

    /// <summary>True for the parts of a message; a whole message is a place of its own.</summary>
    private static bool IsContent(IMethodSymbol method, SdkContext sdk) =>
        method.ContainingAssembly is { Name: var assembly }
        && SdkCatalog.ByAssembly[assembly].Any(description => description.OpensGate)
        && !(sdk.MayHaveRole(method.Name, Prompt) && method.Parameters.Any(parameter => sdk.Describe(method).MeaningOf(parameter.Name).Overlaps(Prompt)));

    /// <summary>The texts that an operation hands to a model.</summary>
    private static IEnumerable<IOperation> Prompts(IOperation operation, SdkSymbol described) => operation switch
    {
        ISimpleAssignmentOperation setting => described.Has(Prompt) ? [setting.Value] : [],
        IInvocationOperation call => Prompts(call.Arguments, described),
        IObjectCreationOperation creation => Prompts(creation.Arguments, described),
        _ => [],
    };

    private static IEnumerable<IOperation> Prompts(ImmutableArray<IArgumentOperation> arguments, SdkSymbol described) => arguments
        .Where(argument => argument is { ArgumentKind: not ArgumentKind.DefaultValue, Parameter: { } parameter } && described.MeaningOf(parameter.Name).Overlaps(Prompt))
        .Select(argument => argument.Value);
}
