using AgentGuard.Analyzers.Flow.Effects;

namespace AgentGuard.Analyzers.Flow.Catalogs;

/// <summary>What a method of a platform or of a library does outside.</summary>
/// <param name="Type">Metadata name of the declaring type, or of a base or interface of it; <c>*</c> stands for any text.</param>
/// <param name="Name">The method's name without <c>Async</c>; <c>.ctor</c> for constructors.</param>
/// <param name="Effect">What it does when its arguments say nothing else.</param>
/// <param name="Detail">Which argument says more.</param>
internal sealed record EffectEntry(string Type, string Name, Effect Effect, EffectDetail Detail = EffectDetail.None)
{
    /// <summary>What must follow for the effect to happen.</summary>
    public EffectCommit StagedFor { get; init; }

    /// <summary>What the method makes happen that was staged before.</summary>
    public EffectCommit Commits { get; init; }

    /// <summary>How it is known.</summary>
    public required string Evidence { get; init; }
}

/// <summary>The argument that says more about an effect than the method does.</summary>
internal enum EffectDetail
{
    None,

    /// <summary>SQL text, in an argument or in the command's text.</summary>
    Sql,

    /// <summary>The address of an HTTP request.</summary>
    Url,

    /// <summary>The HTTP method, and the address.</summary>
    HttpMethod,

    /// <summary>The path of a file; what lies in the folder for temporary files does not count.</summary>
    Path,

    /// <summary>The mode and access a file is opened with, and its path.</summary>
    FileMode,
}

/// <summary>What makes a staged effect happen.</summary>
[Flags]
internal enum EffectCommit
{
    None = 0,
    HttpSend = 1,
    SaveChanges = 2,
}
