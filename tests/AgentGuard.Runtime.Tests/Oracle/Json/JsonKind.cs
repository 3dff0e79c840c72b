namespace AgentGuard.Runtime.Tests.Oracle.Json;

internal enum JsonKind
{
    Null,
    False,
    True,
    Number,
    Text,
    List,
    Object,
}
