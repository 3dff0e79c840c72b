using System.Diagnostics.CodeAnalysis;

namespace AgentGuard.Runtime;

/// <summary>The JSON Schema of a type that reads and writes itself (<see cref="ISchemaValue{TSelf}"/>).</summary>
/// <param name="schema">A JSON Schema object, for example <c>{"type":"string","pattern":"^[A-Z]{2}$"}</c>.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class ValueSchemaAttribute([StringSyntax(StringSyntaxAttribute.Json)] string schema) : Attribute
{
    /// <summary>The JSON Schema.</summary>
    public string Schema { get; } = schema;
}
