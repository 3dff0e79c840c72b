using AgentGuard.Runtime.Tests.Oracle.Json;

namespace AgentGuard.Runtime.Tests.Oracle;

internal sealed record SuiteTest(string Description, JsonTree Document, bool IsValid);
