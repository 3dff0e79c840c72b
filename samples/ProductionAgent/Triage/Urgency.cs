namespace ProductionAgent.Triage;

internal enum Urgency
{
    Low,
    Normal,
    High,
}
