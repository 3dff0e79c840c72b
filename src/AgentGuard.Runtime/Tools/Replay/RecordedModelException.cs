using System.Diagnostics.CodeAnalysis;

namespace AgentGuard.Runtime;

/// <summary>A model call failed when the tape was recorded, and so fails when it is replayed.</summary>
[SuppressMessage("Design", "CA1032:Implement standard exception constructors", Justification = "It is made from what the tape has.")]
public sealed class RecordedModelException : Exception
{
    internal RecordedModelException(string type, string message)
        : base($"{type}: {message}") => RecordedType = type;

    /// <summary>Full name of the type of the exception that was recorded.</summary>
    public string RecordedType { get; }
}
