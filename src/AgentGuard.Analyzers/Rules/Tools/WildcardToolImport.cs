using AgentGuard.Analyzers.Guards;
using AgentGuard.Analyzers.Options;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Rules.Tools;

/// <summary>Whatever tools a remote server lists, the agent gets.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class WildcardToolImport() : CallRule(Rule, Role.ToolDiscovery)
{
    public const string Id = "AG3016";

    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        Id,
        Category.Tools,
        new Levels(Level.Suggestion, Level.Warning, Level.Warning),
        title: "Choose the tools you take from a remote server",
        message: "'{0}' gives the agent every tool of the server, those that it adds or changes later too; take the ones you know by name, or wrap them in approval");

    private protected override void Analyze(SdkCall call, CallContext context)
    {
        if (ImportedTools.AreAllOffered(call.Operation, context.Sdk, context.Get(AgentOptions.ApprovalMethods), context.Cancellation)
            && !ImportedTools.AreOwn(call.Operation, context.Sdk, context.Cancellation))
        {
            context.Report(call.NameLocation, call.DisplayName);
        }
    }
}
