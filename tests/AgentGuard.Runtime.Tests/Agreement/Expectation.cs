using AgentGuard.Runtime.Tests.Oracle.Json;

namespace AgentGuard.Runtime.Tests.Agreement;

/// <summary>What the specification says of a text.</summary>
/// <param name="Document">Null where it is no JSON.</param>
/// <param name="IsReadable">It is JSON, no member is given twice, all text is Unicode, and it is not too deep.</param>
/// <param name="IsAccepted">It is readable, and the schema accepts it.</param>
internal sealed record Expectation(string Text, JsonTree? Document, bool IsReadable, bool IsAccepted);
