namespace AgentGuard.Analyzers.Sdks;

/// <summary>The environment variable that each SDK, or its documentation, keeps the key in.</summary>
internal static class KeyVariables
{
    private const string Unknown = "API_KEY";

    /// <summary>Parts of the names of types and members, most telling first.</summary>
    private static readonly (string Part, string Variable)[] Variables =
    [
        ("AzureOpenAI", "AZURE_OPENAI_API_KEY"),
        ("Azure.AI.OpenAI", "AZURE_OPENAI_API_KEY"),
        ("Azure.AI.Inference", "AZURE_INFERENCE_API_KEY"),
        ("Anthropic", "ANTHROPIC_API_KEY"),
        ("Google", "GOOGLE_API_KEY"),
        ("Mistral", "MISTRAL_API_KEY"),
        ("Ollama", "OLLAMA_API_KEY"),
        ("ModelContextProtocol", "MCP_API_KEY"),
        ("OpenAI", "OPENAI_API_KEY"),
        ("System.ClientModel", "OPENAI_API_KEY"),
    ];

    /// <summary>The variable for a key that an operation takes: that of the outermost construction around it which says whose it is.</summary>
    public static string For(IOperation operation)
    {
        foreach (var around in operation.Ancestors().Prepend(operation).Reverse())
        {
            if (Name(around) is { } name)
            {
                foreach (var (part, variable) in Variables)
                {
                    if (name.IndexOf(part, StringComparison.Ordinal) >= 0)
                    {
                        return variable;
                    }
                }
            }
        }

        return Unknown;
    }

    private static string? Name(IOperation operation) => operation switch
    {
        IInvocationOperation invocation => invocation.TargetMethod.ContainingType?.MetadataFullName() + "." + invocation.TargetMethod.Name,
        IObjectCreationOperation creation => creation.Type?.MetadataFullName(),
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation property } => property.Property.ContainingType?.MetadataFullName(),
        _ => null,
    };
}
