using System.Text.Json;

namespace AgentGuard.Runtime.Tests.Oracle;

/// <summary>One instance of the JSON-Schema-Test-Suite, with the schema of its group.</summary>
/// <param name="File">Relative to the draft's folder, for example <c>optional/format/date.json</c>.</param>
/// <param name="Group">The group's description.</param>
/// <param name="Schema">The group's schema.</param>
/// <param name="Test">The instance's description.</param>
/// <param name="Data">The instance.</param>
/// <param name="Valid">Whether the schema accepts it.</param>
internal sealed record SuiteCase(string File, string Group, JsonElement Schema, string Test, JsonElement Data, bool Valid)
{
    public override string ToString() => $"{File}: {Group} / {Test}: {Data.GetRawText()}";
}
