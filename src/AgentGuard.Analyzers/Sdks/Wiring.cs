namespace AgentGuard.Analyzers.Sdks;

/// <summary>What a member means to how agents, tools and servers are put together and served; <see cref="Role"/> says what it means to their calls.</summary>
[Flags]
internal enum Wiring : ulong
{
    None = 0,

    /// <summary>Declares a tool by name and schema: what is not said there, the model is not told.</summary>
    ToolDeclaration = 1UL << 0,

    /// <summary>Marks a tool whose XML comments are what the model is told about it.</summary>
    DescribedByComments = 1UL << 1,

    /// <summary>Marks a tool whose XML comments are what the model is told about it when the method is partial.</summary>
    PartialDescribedByComments = 1UL << 2,

    /// <summary>Decides which parameters of a tool the host fills in.</summary>
    ParameterBinding = 1UL << 3,

    /// <summary>What a model is told that a tool call gave.</summary>
    ToolResult = 1UL << 4,

    /// <summary>A script that a model asks for: what the function answers that gets it to run, the model is told.</summary>
    ScriptRequest = 1UL << 5,

    /// <summary>Marks a tool that is called without a token: a parameter for one would be the model's to fill in.</summary>
    ToolWithoutToken = 1UL << 6,
}
