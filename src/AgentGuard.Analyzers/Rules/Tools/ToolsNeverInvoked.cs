using AgentGuard.Analyzers.Flow.Tools;
using AgentGuard.Analyzers.Guards;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Rules.Tools;

/// <summary>Tools are offered to a model, and nothing runs them when it asks.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ToolsNeverInvoked() : CallRule(Rule, Role.ChatCall | Role.StreamingCall | Role.TypedChatCall)
{
    public const string Id = "AG3014";

    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        Id,
        Category.Tools,
        Level.Warning,
        title: "Run the tools that the model asks for",
        message: "'{0}' offers '{1}' to the model, but nothing in its client's pipeline runs tools and no code looks at the calls, so an answer that needs the tool is empty; add function invocation to the client");

    private protected override void Analyze(SdkCall call, CallContext context)
    {
        if (call.Receiver is { } client
            && ToolsOf(call, context) is { } toolset
            && toolset.Tools.FirstOrDefault(tool => tool.Method is not null) is { } offered
            && ToolRunner.Behind(client, context.Sdk, context.Cancellation) is { State: GuardState.Unguarded, Client: { } made }
            && !ToolRunner.AreCallsHandled(context.Sdk, context.Cancellation))
        {
            context.ReportWithFixAt(made.Syntax.GetLocation(), call.NameLocation, call.DisplayName, offered.Name);
        }
    }

    private static Toolset? ToolsOf(SdkCall call, CallContext context)
    {
        var toolsets = Toolsets.For(context.Sdk.Compilation);
        return call.Arguments
            .Where(argument => argument is { ArgumentKind: ArgumentKind.Explicit, Parameter.Type: { TypeKind: TypeKind.Class, SpecialType: SpecialType.None } })
            .Select(argument => toolsets.Of(argument.Value, context.Cancellation)).FirstOrDefault(tools => tools is not null);
    }
}
