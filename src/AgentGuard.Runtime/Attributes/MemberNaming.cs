namespace AgentGuard.Runtime;

/// <summary>How the names of members are written in JSON.</summary>
public enum MemberNaming
{
    /// <summary><c>orderId</c>.</summary>
    CamelCase,

    /// <summary><c>order_id</c>.</summary>
    SnakeCase,

    /// <summary><c>OrderId</c>, as in the code.</summary>
    AsDeclared,
}
