namespace AgentGuard.Runtime.Faults;

/// <summary>Where a text stops being JSON, and how.</summary>
internal readonly record struct FaultPlace(TextFault Fault, OutputErrorCode Code, string Path, string Expected, string Actual);
