using System.Text.Json.Serialization;

namespace ProductionAgent.Triage;

internal enum Category
{
    [JsonStringEnumMemberName("other")] Other,
    [JsonStringEnumMemberName("refund")] Refund,
    [JsonStringEnumMemberName("delivery")] Delivery,
    [JsonStringEnumMemberName("complaint")] Complaint,
}
