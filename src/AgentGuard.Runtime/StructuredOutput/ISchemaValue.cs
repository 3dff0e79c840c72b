using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace AgentGuard.Runtime;

/// <summary>
/// A type that reads and writes itself: the way out for a value the generator cannot describe. Say its schema with
/// <see cref="ValueSchemaAttribute"/>.
/// </summary>
/// <typeparam name="TSelf">The type itself.</typeparam>
public interface ISchemaValue<TSelf>
    where TSelf : ISchemaValue<TSelf>
{
    /// <summary>Reads the value the reader stands on, and leaves it on that value's last token.</summary>
    /// <param name="reader">Stands on the first token of the value; not null.</param>
    /// <param name="value">The value.</param>
    /// <returns>False when at least one error was reported to the reader.</returns>
    static abstract bool TryRead(ref OutputReader reader, [MaybeNullWhen(false)] out TSelf value);

    /// <summary>Writes the value so that <see cref="TryRead"/> reads an equal one.</summary>
    /// <param name="writer">Where to.</param>
    void Write(Utf8JsonWriter writer);
}
