using static AgentGuard.Analyzers.Sdks.SdkDescription;

namespace AgentGuard.Analyzers.Sdks;

internal static partial class KnownSdks
{
    private static SdkDescription AgentGuardRuntime { get; } = new()
    {
        Name = "AgentGuard.Runtime",
        Assemblies = ["AgentGuard.Runtime"],
        Package = "AgentGuard.Runtime",
        Versions = ["0.1.0"],
        Members = () => [.. GeneratedContracts, .. ConstraintAttributes],
    };

    // The result of the structured call carries no role: it is either valid or says that it is not, and never throws.
    private static SdkMember[] GeneratedContracts =>
    [
        Method("AgentGuard.Runtime.StructuredOutputClient", "GetStructuredAsync", Role.TypedChatCall | Role.Validation,
            Parameter("messages", Role.PromptInput), Parameter("prompt", Role.PromptInput)),
        Method("AgentGuard.Runtime.StructuredOutput", "Read", Role.Validation),
        Method("AgentGuard.Runtime.StructuredOutput", "Validate", Role.Validation),
        Method("AgentGuard.Runtime.StructuredOutput", "TypeInfo", Role.Validation),
        Method("AgentGuard.Runtime.StructuredOutput", "TypeInfoResolver", Role.Validation),
        Method("AgentGuard.Runtime.ISchemaValue`1", "TryRead", Role.Validation),
        Type("AgentGuard.Runtime.StructuredOutputAttribute", Role.Validation),
        Type("AgentGuard.Runtime.IStructuredOutput`1", Role.Validation),
        Type("AgentGuard.Runtime.ConfidenceAttribute", Role.Confidence),
        Method("AgentGuard.Runtime.StructuredResponse`1", "RequiresReview", Role.Confidence),
        Type("AgentGuard.Runtime.AgentToolAttribute", Role.ToolDefinition | Role.Validation),
        Method("AgentGuard.Runtime.IToolApprover", "AskAsync", Wiring.Approver),
        Constructor("AgentGuard.Runtime.ToolApprovalAnswer", Role.ApprovalRequest, Parameter("IsApproved", Wiring.ApprovalAnswer)),
        Method("AgentGuard.Runtime.IAgentToolset", "AsAgentTools", Wiring.GeneratedTools),
        Property("AgentGuard.Runtime.AgentToolAttribute", "Name", Role.ToolName),
        Property("AgentGuard.Runtime.AgentToolAttribute", "Description", Role.ToolDescription),
    ];

    private static SdkMember[] ConstraintAttributes =>
    [
        Type("AgentGuard.Runtime.PatternAttribute", Role.Constraint),
        Type("AgentGuard.Runtime.CharsAttribute", Role.Constraint),
        Type("AgentGuard.Runtime.BoundsAttribute", Role.Constraint),
        Type("AgentGuard.Runtime.ItemsAttribute", Role.Constraint),
        Type("AgentGuard.Runtime.ValuesAttribute", Role.Constraint),
        Type("AgentGuard.Runtime.FormatAttribute", Role.Constraint),
    ];
}
