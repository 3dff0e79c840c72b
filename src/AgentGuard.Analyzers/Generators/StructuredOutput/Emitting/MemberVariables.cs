using AgentGuard.Analyzers.Generators.Shared;
using AgentGuard.Analyzers.Generators.StructuredOutput.Spec;

namespace AgentGuard.Analyzers.Generators.StructuredOutput.Emitting;

/// <summary>The variables of an object's members, in the members' order.</summary>
internal sealed class MemberVariables
{
    private readonly List<MemberVariable> _variables;

    public MemberVariables(ObjectSpec item)
    {
        var names = MemberLocals.Of(item.Members);
        _variables = [.. item.Members.Select((member, index) => new MemberVariable(member, names[index]))];
    }

    public MemberVariable this[int index] => _variables[index];

    public IEnumerable<MemberVariable> Of(MemberBinding binding) => _variables.Where(variable => variable.Member.Binding == binding);

    public void Declare(CodeWriter code) => code.Lines(_variables.Select(variable => variable.Declaration));
}
