namespace AgentGuard.Runtime.Tools;

[Flags]
internal enum ArgumentForms
{
    None = 0,
    Hash = 1,
    Json = 2,
    Canonical = 4,
}
