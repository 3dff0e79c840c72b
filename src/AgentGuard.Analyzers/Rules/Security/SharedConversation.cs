using AgentGuard.Analyzers.Guards;
using AgentGuard.Analyzers.Options;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Rules.Security;

/// <summary>A conversation, memory, cache or store in which one user finds what another one said.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SharedConversation() : CallRule(Rule, new Meaning(Role.AnyModelCall | Role.AgentRun, Wiring.SharedStore))
{
    public const string Id = "AG4017";

    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        Id,
        Category.Security,
        new Levels(Level.Warning, Level.Warning, Level.Warning, DependsOnSite: true, RaisesDoubtful: false),
        title: "Keep the conversations of users apart",
        message: "'{0}' {1}, so one user gets to read what another one said; {2}");

    private protected override void Analyze(SdkCall call, CallContext context)
    {
        if (call.Symbol.Has(Wiring.SharedStore))
        {
            AnalyzeStore(call, context);
            return;
        }

        var guards = new GuardContext(context.Sdk, MethodPatterns.None, context.Cancellation);
        if (SharedConversationState.In(call, context.Project, guards) is var (name, reason) && !context.IsConsole)
        {
            context.Report(call.NameLocation, name, reason, "keep one per user or session");
        }
    }

    private static void AnalyzeStore(SdkCall store, CallContext context)
    {
        if (context.IsConsole || UserPartition.Of(store, context.Sdk, context.Cancellation) != GuardState.Unguarded)
        {
            return;
        }

        var none = ImmutableDictionary<string, string?>.Empty;
        if (store.ArgumentWith(Wiring.Partition) is not null)
        {
            if (context.Project.IsServer)
            {
                context.Suggest(
                    store.NameLocation, none, store.Method.ContainingType.Name, "is the same for everybody, as its scope is a constant",
                    "make the scope from the caller's identity");
            }
        }
        else if (store.Operation is IObjectCreationOperation)
        {
            context.Report(store.NameLocation, store.Method.ContainingType.Name, "names no user and no session", "set one of them from the caller's identity");
        }
        else if (store.Method.ContainingType.TypeArguments is { IsEmpty: false } types)
        {
            if (UserPartition.OwnerIn(types[types.Length - 1]) is { } owner)
            {
                context.Report(store.NameLocation, store.Method.Name, $"finds the records of every {owner}", $"filter by the caller's {owner}");
            }
        }
        else if (context.Project.IsServer)
        {
            context.Suggest(
                store.NameLocation, none, store.Method.Name, "gives everybody the same answer to the same messages, whatever tools and data of the user went into it",
                "add the user to the values of the cache's key");
        }
    }
}
