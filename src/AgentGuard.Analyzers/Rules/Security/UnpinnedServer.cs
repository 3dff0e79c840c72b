using AgentGuard.Analyzers.Guards;
using AgentGuard.Analyzers.Options;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Rules.Security;

/// <summary>A tool server of somebody else that may be another program tomorrow, or that gets to see all environment variables.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnpinnedServer() : AgentRule(Rule, Wiring.ServerCommand)
{
    public const string Id = "AG4013";

    /// <summary>Property of the diagnostic: the name of the property that passes the environment on.</summary>
    public const string InheritProperty = "inherit";

    /// <summary>Property of the diagnostic: the name of the property that takes the variables to pass.</summary>
    public const string VariablesProperty = "variables";

    /// <summary>Property of the diagnostic: the method that gives the variables every program needs.</summary>
    public const string DefaultProperty = "default";

    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        Id,
        Category.Security,
        new Levels(Level.Suggestion, Level.Warning, Level.Warning),
        title: "Pin tool servers and keep the environment from them",
        message: "'{0}' starts '{1}' {2}; {3}");

    private protected override void Register(CompilationStartAnalysisContext start, RuleContext context) =>
        start.RegisterOperationAction(operation => Analyze(new CallContext(context, operation)), OperationKind.SimpleAssignment);

    private static void Analyze(CallContext context)
    {
        var setting = (ISimpleAssignmentOperation)context.Operation;
        var guards = new GuardContext(context.Sdk, MethodPatterns.None, context.Cancellation);
        if (ServerProcess.From(setting, guards) is not { } server || context.Rule.Exempts(context.ContainingSymbol))
        {
            return;
        }

        if (!server.IsPinned)
        {
            context.Report(
                server.Spelled.Syntax.GetLocation(), server.Command, server.Package,
                "in whatever version is there at that moment, so its publisher decides what runs here with your rights",
                server.IsContainer ? "add a tag or digest" : "add the version you have looked at");
        }

        if (Members(((IPropertyReferenceOperation)setting.Target).Property.ContainingType, context.Sdk) is { } properties
            && server.InheritsEnvironment(setting, guards))
        {
            context.Report(
                setting.Target.NameLocation(), properties, server.Command, server.Package,
                "with all environment variables of this process, keys and tokens among them",
                $"set {properties[InheritProperty]} to false and pass what the server needs");
        }
    }

    /// <summary>The members of the options that say what a server sees; null in versions that have none.</summary>
    private static ImmutableDictionary<string, string?>? Members(INamedTypeSymbol options, SdkContext sdk)
    {
        var members = options.GetMembers().Where(member => member is IPropertySymbol or IMethodSymbol { IsStatic: true }).ToList();
        return members.Find(member => sdk.Has(member, Wiring.InheritsEnvironment)) is not { } inherit ? null
            : ImmutableDictionary<string, string?>.Empty
                .Add(InheritProperty, inherit.Name)
                .Add(VariablesProperty, members.Find(member => member is IPropertySymbol && sdk.Has(member, Wiring.ServerEnvironment))?.Name)
                .Add(DefaultProperty, members.Find(member => member is IMethodSymbol && sdk.Has(member, Wiring.ServerEnvironment)) is { } method
                    ? $"{options.Name}.{method.Name}()"
                    : null);
    }
}
