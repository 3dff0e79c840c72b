namespace PilotAgent;

public sealed record StaffRequest(string Instruction);
