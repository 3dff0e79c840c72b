using System.Text.Json.Serialization;

namespace ProductionAgent.Triage;

internal enum Urgency
{
    [JsonStringEnumMemberName("low")] Low,
    [JsonStringEnumMemberName("normal")] Normal,
    [JsonStringEnumMemberName("high")] High,
}
