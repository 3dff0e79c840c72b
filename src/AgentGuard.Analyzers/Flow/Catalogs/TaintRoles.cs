using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Flow.Catalogs;

/// <summary>What the roles of SDK members mean to untrusted data.</summary>
internal static class TaintRoles
{
    /// <summary>Members that bring what a model or a person wrote when they are read.</summary>
    public const Role Texts = Role.ModelText | Role.TypedResult | Role.ModelToolCall | Role.PersonInput;

    /// <summary>Calls that a model answers.</summary>
    public const Role Answers = Role.ChatCall | Role.StreamingCall | Role.TypedChatCall;

    public const Role Sources = Texts | Answers | Role.ToolCall | Role.ToolDefinition;

    public const Role Sinks = Role.SystemPrompt | Role.PromptTemplate | Role.ToolDescription | Role.ToolName | Role.Endpoint | Role.PromptInput;

    private static readonly (Role Roles, TaintSink Sink)[] SinkOfRoles =
    [
        (Role.SystemPrompt, TaintSink.SystemPrompt),
        (Role.ToolDescription | Role.ToolName, TaintSink.ToolText),
        (Role.PromptTemplate, TaintSink.Template),
        (Role.Endpoint, TaintSink.Url),
    ];

    /// <summary>All that members with these roles may bring, and what they may do with what they are given.</summary>
    public static TaintMeaning MeaningOf(Role roles) => new(
        LabelOf(roles & Role.PersonInput) | LabelOf(roles & Role.ToolCall) | LabelOf(roles & (Texts | Answers) & ~(Role.PersonInput | Role.ModelToolCall))
            | ((roles & (Role.ModelToolCall | Role.ToolDefinition)) != 0 ? TaintLabel.ToolParameter : TaintLabel.None),
        SinksOf(roles).Aggregate((roles & Role.PromptInput) != 0 ? TaintSink.MessageRole : TaintSink.None, (all, sink) => all | sink));

    /// <summary>Who wrote what a member with these roles gives.</summary>
    public static TaintLabel LabelOf(Role roles) =>
        (roles & Role.PersonInput) != 0 ? TaintLabel.UserInput
        : (roles & Role.ModelToolCall) != 0 ? TaintLabel.ToolParameter
        : (roles & (Texts | Answers)) != 0 ? TaintLabel.ModelOutput
        : (roles & Role.ToolCall) != 0 ? TaintLabel.ToolResult
        : TaintLabel.None;

    /// <summary>True for the constructor of a message's role.</summary>
    public static bool IsMessageRole(ISymbol member) => member.IsConstructor() && IsRole(member.ContainingType);

    /// <summary>True for the type of a message's role.</summary>
    public static bool IsRole(ITypeSymbol type) => type.Name is "ChatRole" or "AuthorRole" or "ConversationRole";

    public static IEnumerable<TaintSink> SinksOf(Role roles) =>
        (roles & Sinks) == 0 ? [] : SinkOfRoles.Where(pair => (pair.Roles & roles) != 0).Select(pair => pair.Sink);
}
