namespace AgentGuard.Runtime.Tests.Tools.Generated;

internal abstract partial class BaseTools
{
    [AgentTool(Effect = ToolEffect.ReadOnly)]
    public abstract string Who();
}

internal sealed partial class DerivedTools<T> : BaseTools
    where T : class
{
    public override string Who() => "derived " + typeof(T).Name;

    [AgentTool(Effect = ToolEffect.ReadOnly)]
    public string Own(int a) => "own " + a;
}

internal partial interface IGreeter
{
    [AgentTool(Effect = ToolEffect.ReadOnly)]
    string Greet(string name);
}

internal sealed class Greeter : IGreeter
{
    public string Greet(string name) => "Hello " + name;
}
