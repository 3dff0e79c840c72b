namespace AgentGuard.Analyzers.Sdks;

/// <summary>What a member means to how agents, tools and servers are put together and served; <see cref="Role"/> says what it means to their calls.</summary>
[Flags]
internal enum Wiring : ulong
{
    None = 0,
}
