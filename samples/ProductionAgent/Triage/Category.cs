namespace ProductionAgent.Triage;

internal enum Category
{
    Other,
    Refund,
    Delivery,
    Complaint,
}
