using AgentGuard.Analyzers.Generators.StructuredOutput.Spec;

namespace AgentGuard.Analyzers.Generators.StructuredOutput.Emitting;

/// <summary>The local variable that holds a member until the instance is made.</summary>
internal sealed class MemberVariable(MemberSpec member, string name)
{
    public string Name { get; } = name;

    public MemberSpec Member { get; } = member;

    /// <summary>The variable is a <c>Nullable</c> of what is read, so that "not given" can be told from every value.</summary>
    public bool IsWrapped => Member.Value.IsValueType && (Member.Value.IsNullable || IsSetWhenPresent || HasLateDefault);

    /// <summary>Assigned after construction, so that without a value the type's own one stays.</summary>
    public bool IsSetWhenPresent => Member is { Binding: MemberBinding.Setter, IsRequired: false };

    /// <summary>The default is made only when it is needed: a new collection for each instance, and none for nothing.</summary>
    private bool HasLateDefault => !Member.IsRequired && !IsSetWhenPresent && Member.Default is { } code && (code.Contains("(") || code.Contains("["));

    public string Declaration
    {
        get
        {
            var initial = Member.IsRequired || IsSetWhenPresent || HasLateDefault ? "default" : Member.Default ?? "default";
            var mark = !Member.Value.IsValueType || IsWrapped ? "?" : "";
            return $"{Member.Value.CSharpType}{mark} {Name} = {initial};";
        }
    }

    /// <summary>The value for the member, once all members have been read without an error.</summary>
    public string Value => HasLateDefault ? $"{Name} ?? {Member.Default}"
        : Member.Value is { IsValueType: false, IsNullable: false } ? Name + "!"
        : Name;

    /// <summary>The value of a variable that is known not to be null.</summary>
    public string Present => IsWrapped && !Member.Value.IsNullable ? Name + ".Value" : Name;
}
