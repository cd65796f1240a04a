<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>BugDialog</name>
    <message>
        <source>Copy the report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续工作</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>程序出错了</translation>
    </message>
    <message>
        <source>Something went wrong, your records are safe</source>
        <translation>程序出错了，您的档案没有受影响</translation>
    </message>
    <message>
        <source>The program made a mistake. What you saved is saved, and what you were typing was kept. You can go on. If it happens again, give this report to the county desk; it holds no names and no numbers of people.</source>
        <translation>程序出了差错。已保存的都在，正在填写的也已留存，可以继续工作。如果再次出现，请把这份报告交给县禁毒办；报告里没有任何人的姓名和号码。</translation>
    </message>
</context>
<context>
    <name>CodeField</name>
    <message>
        <source>Choose one from the list: {0}</source>
        <translation>请从列表中选一项：{0}</translation>
    </message>
    <message>
        <source>Nothing in the list fits “{0}”</source>
        <translation>列表里没有“{0}”</translation>
    </message>
    <message>
        <source>Type initials, code or words; ↓ for the list</source>
        <translation>输入拼音首字母、代码或汉字，按 ↓ 看列表</translation>
    </message>
</context>
<context>
    <name>CreateStep</name>
    <message>
        <source>As on the official seal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the records of a village</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>County</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is encrypted on this laptop. You can correct names and codes later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this laptop&apos;s own disk, not on a stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The 12 digits of the statistics office; at least the county&apos;s 6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are records already, in another folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Town or township</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Village</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Village code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who leads the member group and unlocks the records.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>1121, 11.21, -3</source>
        <translation>1121、11.21、今天、-3</translation>
    </message>
</context>
<context>
    <name>DialogOfTest</name>
    <message>
        <source>Correct a test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test of {1} on {0} corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test of {1} on {0} recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test of {1} on {0} removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last test {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typed on {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>Begin anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave  Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save  Ctrl+S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and next  Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is it removed? It stays in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You had typed this {0} and not saved it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Choose a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Undo  Ctrl+Z</source>
        <translation>撤销  Ctrl+Z</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>Encrypted on this laptop. Nothing leaves it without you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypting and writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the key slots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder that holds the records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrapping the key anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yidai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yidai · One person, one bag</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>All keys</source>
        <translation>全部按键</translation>
    </message>
    <message>
        <source>Close  Esc</source>
        <translation>关闭  Esc</translation>
    </message>
    <message>
        <source>F1 again: all keys</source>
        <translation>再按 F1：全部按键</translation>
    </message>
</context>
<context>
    <name>JobBar</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stopping: {0}</source>
        <translation>正在停止：{0}</translation>
    </message>
</context>
<context>
    <name>NamesField</name>
    <message>
        <source>A name, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewPasswordStep</name>
    <message>
        <source>Choose a new password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New password again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phrase was right. The old password opens nothing any more once you have chosen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Shows the password while this is held down</source>
        <translation>按住时显示密码，松开即隐藏</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Find a person</source>
        <translation>查找人员</translation>
    </message>
    <message>
        <source>Find a person: name, pinyin initials (wzl), last four of ID number, telephone    Ctrl+K</source>
        <translation>查找人员：姓名、拼音首字母（如 wzl）、证件号后四位、电话    Ctrl+K</translation>
    </message>
    <message>
        <source>Nobody found. Fewer letters find more.</source>
        <translation>没有找到。少输几个字再试。</translation>
    </message>
</context>
<context>
    <name>ShowPhraseStep</name>
    <message>
        <source>I have it on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens the records if the password is forgotten or the laptop is lost. It is shown only now. Write it down or print it, put it in an envelope, seal it, lock it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print for the sealed envelope…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery phrase</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Lock  Ctrl+L</source>
        <translation>锁定  Ctrl+L</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Missed</source>
        <translation>缺</translation>
    </message>
    <message>
        <source>Term from {0} to {1}, {2} visits and tests done, {3} missed</source>
        <translation>期限 {0} 至 {1}，走访检测已做 {2} 次，缺 {3} 次</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>检测</translation>
    </message>
    <message>
        <source>Today, month {0}</source>
        <translation>今天 · 第{0}个月</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>走访</translation>
    </message>
    <message>
        <source>{0} begun</source>
        <translation>{0} 起</translation>
    </message>
    <message>
        <source>{0} end</source>
        <translation>{0} 届满</translation>
    </message>
</context>
<context>
    <name>TypeBackStep</name>
    <message>
        <source>Character {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now from the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the phrase once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type these characters from what you wrote down or printed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TypePhraseStep</name>
    <message>
        <source>24 characters; blanks do not matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the password  Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">继续工作</translation>
    </message>
    <message>
        <source>Open with the recovery phrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery phrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the sealed envelope and type its 24 characters. Then you choose a new password.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockStep</name>
    <message>
        <source>Begin the records of a village…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgotten? Use the recovery phrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records in another folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the records</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VisitDialog</name>
    <message>
        <source>As on {0}: look over it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct a visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same as last time  Ctrl+D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit of {0} to {1} corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit of {0} to {1} recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit of {0} to {1} removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last visit {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typed on {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>继续做完</translation>
    </message>
    <message>
        <source>Still working</source>
        <translation>还在进行</translation>
    </message>
    <message>
        <source>Still working: {0}</source>
        <translation>还在进行：{0}</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>停止并关闭</translation>
    </message>
    <message>
        <source>Stopping is safe: what is not finished is undone.</source>
        <translation>可以放心停止：没做完的部分会自动撤回。</translation>
    </message>
    <message>
        <source>{0} · Yidai</source>
        <translation>{0} · 一人一袋</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>Bundle {number}: {records} records, {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>County clerk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>County drug-control office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not fit: {finding}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything fits: {count} entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In quarantine: {file}. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined: {county}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No laptop waits for a receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enrolled with a county yet; the vault works fully without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue {overdue}, due soon {near}, dates of law {law}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read these twelve digits to the village by telephone: {digits}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt {number}: the county has received bundles {bundles}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that could be two people are answered in the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: {rows} records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken in: {people} people, {visits} visits, {tests} tests; {already} were here already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The county restored an older store; what it lacks is sent again next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store is made. Write these 24 characters down; they are shown only now:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tour is done; what it made lies in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The twelve digits read out by the county</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is made. Write these 24 characters down; they are shown only now:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no bundle there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This receipt was taken in before; nothing changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entries after number {number} are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept here, on no stick yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received by the county</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>telephone code {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written, waiting for the county&apos;s receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{county}: {count} changed records are not received yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{county}: {laptops} laptops, {people} people, {entries} entries, {waiting} waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} entries came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} rows stayed out; --dry-run says why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} stayed because something was written there later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} wait for something that is not here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is written and was read back. It is received once the county says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: not taken in. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: receipt {number} for {village} {tag}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: taken in, {village} {tag} bundle {number}, {new} new entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: was taken in before, nothing changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: {pages} pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{fine} rows fit, {warned} with a warning, {refused} do not come in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{village} {tag}: {bundles} bundles, newest {newest}, stored through {through}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{village}: {people} people, {visits} visits, {tests} tests</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Agreement number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement signed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arranged by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basis of the risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basis of the status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch of the kit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth and sex are suggested from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth, only year and month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consequences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact and address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drugs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drugs and status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Education</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End printed on the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ethnic group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First found on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For this result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Former name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home area code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hospital, leave, not notified, or no cause given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the township</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the village</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laboratory report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laboratory result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left empty: 36 months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lives where registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maintenance medication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marital status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most urgent difficulty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice received on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notified on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of that paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the police report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the test notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objection raised on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only digits here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person and family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place and agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Police officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Police station at home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Police station there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Political affiliation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof from elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason of the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received by the person on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered area code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relation to the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported in on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk given by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk given on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk level as given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Situation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Special care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoken with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State and end, from the authority&apos;s papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of mind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term in months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their own statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their own telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day lies before the present window: say why it is typed only now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Township that carries it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit of the testers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Village designated by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Village group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was the person met?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way of use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a paper names the last day, that day holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where they went, when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whereabouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why so late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why they did not come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wishes and suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without income</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>passwords</name>
    <message>
        <source>A sentence that only you know, {0} characters or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} characters: enough. {0} or more are better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} characters: long, and hard to guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} characters: too short, at least {0}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>A file ending in {extension} cannot be read. Save it as .xlsx, .xls, .ods or .csv.</source>
        <translation>读不了 {extension} 文件。请另存为 .xlsx、.xls、.ods 或 .csv。</translation>
    </message>
    <message>
        <source>A list that the program needs is missing. Install Yidai anew.</source>
        <translation>程序缺少一份代码表，请重新安装。</translation>
    </message>
    <message>
        <source>A newer file of the county was taken in already. This one is not needed.</source>
        <translation>已导入过县里更新的文件，这份不需要了。</translation>
    </message>
    <message>
        <source>A newer receipt was taken in already. This one is not needed.</source>
        <translation>已导入过更新的回执，这份不需要了。</translation>
    </message>
    <message>
        <source>A receipt code has ten digits. Ask for it once more.</source>
        <translation>回执码是10位数字，请再问一次。</translation>
    </message>
    <message>
        <source>A telephone number of {digits} digits. Check it.</source>
        <translation>电话号码有{digits}位，请核对。</translation>
    </message>
    <message>
        <source>A term of {months} months is not usual. Check the decision.</source>
        <translation>期限{months}个月不常见，请核对决定书。</translation>
    </message>
    <message>
        <source>Already kept here; nothing new in this line.</source>
        <translation>档案里已有，这一行没有新内容。</translation>
    </message>
    <message>
        <source>An ID number has 18 digits. Count them once more.</source>
        <translation>身份证号应为18位，请再数一遍。</translation>
    </message>
    <message>
        <source>An ID number has digits only, and perhaps an X at the end.</source>
        <translation>身份证号只能是数字，最后一位可以是X。</translation>
    </message>
    <message>
        <source>An old ID number of 15 digits. Ask for the new card.</source>
        <translation>15位老证件号，请查新证件。</translation>
    </message>
    <message>
        <source>Before the day of reporting in, {earlier}. Check.</source>
        <translation>早于报到日期 {earlier}，请核对。</translation>
    </message>
    <message>
        <source>Before the day of service, {earlier}. Check.</source>
        <translation>早于送达日期 {earlier}，请核对。</translation>
    </message>
    <message>
        <source>Before the day of the decision, {earlier}. Check.</source>
        <translation>早于决定日期 {earlier}，请核对。</translation>
    </message>
    <message>
        <source>Blank line, passed over.</source>
        <translation>空行，已跳过。</translation>
    </message>
    <message>
        <source>Blanks and marks were tidied away.</source>
        <translation>已去掉多余的空格和符号。</translation>
    </message>
    <message>
        <source>Character {position} does not belong to the recovery phrase. Compare with the sheet.</source>
        <translation>第{position}个字不是恢复口令里的字，请对照那张纸。</translation>
    </message>
    <message>
        <source>Columns are missing. Say which column is which.</source>
        <translation>缺少必要的列，请指明各列是什么。</translation>
    </message>
    <message>
        <source>Day of birth taken from the ID number.</source>
        <translation>出生日期取自证件号。</translation>
    </message>
    <message>
        <source>Digits 7 to 14 are no day of birth. Check them on the card.</source>
        <translation>第7至14位不是有效的出生日期，请对照证件。</translation>
    </message>
    <message>
        <source>Entries in this file are missing or changed. Nothing was taken in. Ask the sender for a new one.</source>
        <translation>文件里有记录缺失或被改动，什么都没有导入。请对方重新出一份。</translation>
    </message>
    <message>
        <source>Fewer than two testers are named.</source>
        <translation>检测人不足两人。</translation>
    </message>
    <message>
        <source>Fewer than two visitors are named.</source>
        <translation>走访人不足两人。</translation>
    </message>
    <message>
        <source>Headings once more, passed over.</source>
        <translation>重复的表头，已跳过。</translation>
    </message>
    <message>
        <source>Headings, passed over.</source>
        <translation>表头，已跳过。</translation>
    </message>
    <message>
        <source>It is not clear how the visit went. Choose from the list.</source>
        <translation>看不出走访结果，请从列表中选。</translation>
    </message>
    <message>
        <source>It is not clear whether months or years are meant. Type the number of months.</source>
        <translation>不清楚是月还是年，请填月数。</translation>
    </message>
    <message>
        <source>Longer than {longest} characters; the rest was cut off.</source>
        <translation>超过{longest}个字，多出的部分已截去。</translation>
    </message>
    <message>
        <source>No table was found in this file. Check that there is a line of headings above the names.</source>
        <translation>没有找到表格。请看看名单上方有没有表头。</translation>
    </message>
    <message>
        <source>No village is set up here yet. Set it up first.</source>
        <translation>还没有设置本村，请先设置。</translation>
    </message>
    <message>
        <source>Nobody has said what this column means; it is passed over.</source>
        <translation>没有指明这一列是什么，已跳过。</translation>
    </message>
    <message>
        <source>Nobody of this name is kept here. Take in the roster first.</source>
        <translation>档案里没有这个人，请先导入花名册。</translation>
    </message>
    <message>
        <source>One digit is wrong or two are swapped. Compare once more.</source>
        <translation>有一位数字错了，或者两位颠倒了，请再核对。</translation>
    </message>
    <message>
        <source>Only the year is given. Month and day are missing.</source>
        <translation>只有年份，还缺月和日。</translation>
    </message>
    <message>
        <source>Only year and month are given. The day is missing.</source>
        <translation>只有年月，还缺日。</translation>
    </message>
    <message>
        <source>Perhaps the same person as at {first}. Check.</source>
        <translation>可能和 {first} 是同一个人，请核对。</translation>
    </message>
    <message>
        <source>Please write down why.</source>
        <translation>请写明原因。</translation>
    </message>
    <message>
        <source>Printing was cancelled.</source>
        <translation>已取消打印。</translation>
    </message>
    <message>
        <source>Reading this ledger failed. Nothing was taken in. Save it anew as .xlsx and try again.</source>
        <translation>读取失败，什么都没有导入。请另存为 .xlsx 再试。</translation>
    </message>
    <message>
        <source>Reading this ledger took too long and was stopped. Save it anew as .xlsx and try again.</source>
        <translation>读取时间过长，已停止。请另存为 .xlsx 再试。</translation>
    </message>
    <message>
        <source>Reading was cancelled. Nothing was taken in.</source>
        <translation>已取消读取，什么都没有导入。</translation>
    </message>
    <message>
        <source>Records changed while the file was written. Nothing was sent. Write it once more.</source>
        <translation>写出时档案有变动，没有报送。请再写一次。</translation>
    </message>
    <message>
        <source>Records must not lie on a network drive. Choose a folder on this laptop&apos;s own disk.</source>
        <translation>档案不能放在网络盘上，请选本机硬盘上的文件夹。</translation>
    </message>
    <message>
        <source>Records must not lie on a stick. Choose a folder on this laptop&apos;s own disk.</source>
        <translation>档案不能放在U盘上，请选本机硬盘上的文件夹。</translation>
    </message>
    <message>
        <source>Remark, passed over.</source>
        <translation>说明文字，已跳过。</translation>
    </message>
    <message>
        <source>Say how the visit went: choose one from the list.</source>
        <translation>没有填走访结果，请从列表中选。</translation>
    </message>
    <message>
        <source>Several files have this ID number. Choose which is meant.</source>
        <translation>几份档案都是这个证件号，请选是哪一份。</translation>
    </message>
    <message>
        <source>Several people have this name. Choose who is meant.</source>
        <translation>有几个人同名，请选是哪一位。</translation>
    </message>
    <message>
        <source>Sex taken from the ID number.</source>
        <translation>性别取自证件号。</translation>
    </message>
    <message>
        <source>Signatures, passed over.</source>
        <translation>签名行，已跳过。</translation>
    </message>
    <message>
        <source>Somebody of this name is already kept here. Is it the same person?</source>
        <translation>档案里已有同名的人。是同一个人吗？</translation>
    </message>
    <message>
        <source>Taken in as a contact by telephone.</source>
        <translation>按电话联系导入。</translation>
    </message>
    <message>
        <source>Taking in was cancelled. Nothing was taken in.</source>
        <translation>已取消导入，什么都没有导入。</translation>
    </message>
    <message>
        <source>The ID number is missing. It can be completed later from the paper.</source>
        <translation>没有证件号码，可以以后照纸质材料补填。</translation>
    </message>
    <message>
        <source>The bundle changes records that are not its own. Nothing was taken in. Call the sender.</source>
        <translation>数据包改动了不属于它的记录，什么都没有导入。请打电话问对方。</translation>
    </message>
    <message>
        <source>The bundle is too large for one file. Call the county.</source>
        <translation>数据包太大，一个文件放不下。请打电话问县里。</translation>
    </message>
    <message>
        <source>The characters of this file cannot be read. Open it in WPS or Excel and save it as .xlsx.</source>
        <translation>文件里的文字读不出来。请用WPS或Excel打开，另存为 .xlsx。</translation>
    </message>
    <message>
        <source>The copy before the update failed, so nothing was changed. Make room on the disk, then try again.</source>
        <translation>升级前的备份没有做成，所以什么都没有改。请腾出磁盘空间再试。</translation>
    </message>
    <message>
        <source>The copy of this bundle is no longer kept here. Write a new bundle instead.</source>
        <translation>这个数据包的留底已不在，请重新写一包。</translation>
    </message>
    <message>
        <source>The county cannot read bundles of this program yet. Ask the county to update first.</source>
        <translation>县里还读不了本版本的数据包，请县里先升级。</translation>
    </message>
    <message>
        <source>The county&apos;s file comes from a newer Yidai. Update this program first.</source>
        <translation>县里的文件来自更新的版本，请先升级本程序。</translation>
    </message>
    <message>
        <source>The county&apos;s file is not signed rightly. It was not taken in. Ask the county for a new one.</source>
        <translation>县里的文件签名不对，没有导入。请县里重新出一份。</translation>
    </message>
    <message>
        <source>The day is missing. Type it like 1121 or 2026-11-21.</source>
        <translation>没有填日期。可填 1121 或 2026-11-21。</translation>
    </message>
    <message>
        <source>The day of birth in this number lies after today.</source>
        <translation>号码里的出生日期在今天之后，请对照证件。</translation>
    </message>
    <message>
        <source>The day of birth is after today. Check the year.</source>
        <translation>出生日期在今天之后，请核对年份。</translation>
    </message>
    <message>
        <source>The day of birth {given} differs from the ID number. Check.</source>
        <translation>出生日期 {given} 和证件号不一致，请核对。</translation>
    </message>
    <message>
        <source>The day of the month is missing. Complete it from paper.</source>
        <translation>只有年月没有日，请照纸质材料补全。</translation>
    </message>
    <message>
        <source>The day of the test is after today. Enter it once it has taken place.</source>
        <translation>检测日期在今天之后，检测过了再登记。</translation>
    </message>
    <message>
        <source>The day of the test is missing.</source>
        <translation>没有填检测日期。</translation>
    </message>
    <message>
        <source>The day of the test is too long ago. Check the year.</source>
        <translation>检测日期太早，请核对年份。</translation>
    </message>
    <message>
        <source>The day of the visit is after today. Enter it once it has taken place.</source>
        <translation>走访日期在今天之后，走访过了再登记。</translation>
    </message>
    <message>
        <source>The day of the visit is missing.</source>
        <translation>没有填走访日期。</translation>
    </message>
    <message>
        <source>The day of the visit is too long ago. Check the year.</source>
        <translation>走访日期太早，请核对年份。</translation>
    </message>
    <message>
        <source>The disk did not answer and this was not saved. Back up to a stick now, then have it looked at.</source>
        <translation>磁盘没有响应，这次没有保存。请马上备份到U盘，再找人检查磁盘。</translation>
    </message>
    <message>
        <source>The disk is full and this was not saved. Delete files you no longer need, then save again.</source>
        <translation>磁盘已满，这次没有保存。请删掉不用的文件，再保存一次。</translation>
    </message>
    <message>
        <source>The file could not be checked here. Nothing was taken in. Start Yidai anew, then try again.</source>
        <translation>这台电脑上没能完成核对，什么都没有导入。请重新打开程序再试。</translation>
    </message>
    <message>
        <source>The laptop&apos;s keys are not those it enrolled with. Nothing was taken in. Call the village.</source>
        <translation>这台电脑的密钥和登记时不同，什么都没有导入。请打电话问村里。</translation>
    </message>
    <message>
        <source>The name of the county is missing.</source>
        <translation>没有填县名。</translation>
    </message>
    <message>
        <source>There is no county store in this folder. Choose the right folder, or set one up first.</source>
        <translation>这个文件夹里没有县级库。请选对文件夹，或先建立县级库。</translation>
    </message>
    <message>
        <source>These are not the characters on the sheet. Write them down first, then type them from there.</source>
        <translation>和恢复口令不符。请先抄在纸上，再照纸填写。</translation>
    </message>
    <message>
        <source>This code fits no bundle that waits for a receipt. Ask for the laptop&apos;s tag and the bundle number.</source>
        <translation>没有等待回执的数据包对得上这个码。请问清电脑代号和第几包。</translation>
    </message>
    <message>
        <source>The file does not fit what its laptop signed before. Nothing was taken in. Call the sender.</source>
        <translation>文件和那台电脑以前签过的对不上，什么都没有导入。请打电话问对方。</translation>
    </message>
    <message>
        <source>A positive result has a police report: its number is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Community detox lasts 36 months (Drug Control Law, article 33). Check the paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Community recovery lasts 1 to 36 months (Drug Control Law, article 48). Check the paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not come: ask first why (hospital, leave, not notified).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done elsewhere: what proves it is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one tester is named; two should test together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one visitor is named; two should go together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received before it was decided. Compare both days with the decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported in before it was decided. Compare both days with the decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported in before the decision was received. Compare both days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read. Copy it to this laptop&apos;s own disk, then try again.</source>
        <translation>文件读不了。请复制到本机硬盘上再试。</translation>
    </message>
    <message>
        <source>The file is no longer there. Choose it once more.</source>
        <translation>文件已不在原处，请重新选择。</translation>
    </message>
    <message>
        <source>The file&apos;s ending does not fit what is inside. Open it in WPS or Excel and save it as .xlsx.</source>
        <translation>文件后缀和内容不符。请用WPS或Excel打开，另存为 .xlsx。</translation>
    </message>
    <message>
        <source>The key does not open these records. Check the password.</source>
        <translation>打不开这份档案，请核对密码。</translation>
    </message>
    <message>
        <source>The kind of measure is missing. Choose one from the list.</source>
        <translation>没有填措施类别，请从列表中选。</translation>
    </message>
    <message>
        <source>The last digit does not fit the others: one digit is mistyped. Compare with the card.</source>
        <translation>最后一位校验不符，有一位填错了，请对照证件。</translation>
    </message>
    <message>
        <source>The name has more than {most} characters. Check it.</source>
        <translation>姓名超过{most}个字，请核对。</translation>
    </message>
    <message>
        <source>The name is known here with another ID number. Is it the same person?</source>
        <translation>档案里有同名的人，但证件号不同。是同一个人吗？</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>没有填姓名。</translation>
    </message>
    <message>
        <source>The name of the village is missing.</source>
        <translation>没有填村名。</translation>
    </message>
    <message>
        <source>The password is not right. Check Caps Lock and the input method, then try again.</source>
        <translation>密码不对。请看看大写锁定和输入法，再试一次。</translation>
    </message>
    <message>
        <source>The password is too short. Use at least {least} characters, for instance a sentence.</source>
        <translation>密码太短，至少{least}个字符，可以用一句话。</translation>
    </message>
    <message>
        <source>The plan cannot be read. Ask the county for the file once more.</source>
        <translation>方案读不了，请向县里再要一次文件。</translation>
    </message>
    <message>
        <source>The printed end lies before the day of reporting in. Compare both days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt does not fit what this laptop has sent. Call the county before sending again.</source>
        <translation>回执和本机报送过的对不上。再次报送前请打电话问县里。</translation>
    </message>
    <message>
        <source>The receipt is not signed by our county. It was not taken in. Ask the county for a new one.</source>
        <translation>回执不是本县签的，没有导入。请县里重新出一份。</translation>
    </message>
    <message>
        <source>The records are damaged. Do not go on typing: restore the last backup, then tell the county.</source>
        <translation>档案已损坏。请不要再录入：先恢复最近的备份，再报告县里。</translation>
    </message>
    <message>
        <source>The records are in use by another window. Close it, then try again.</source>
        <translation>档案正被另一个窗口使用。请关闭那个窗口再试。</translation>
    </message>
    <message>
        <source>The records are locked. Unlock them, then try again.</source>
        <translation>档案已锁定，请解锁后再试。</translation>
    </message>
    <message>
        <source>The records may be read but not written. Copy the folder to the laptop&apos;s own disk.</source>
        <translation>档案只能看、不能写。请把文件夹复制到本机硬盘上。</translation>
    </message>
    <message>
        <source>The records were not written to disk completely. Close other programs, then save again.</source>
        <translation>档案没有完全写入磁盘。请关闭其他程序，再保存一次。</translation>
    </message>
    <message>
        <source>The recovery phrase does not fit together: one character is wrong. Compare with the sheet.</source>
        <translation>恢复口令校验不符，有一个字错了，请对照那张纸。</translation>
    </message>
    <message>
        <source>The recovery phrase has 24 characters. Count them once more.</source>
        <translation>恢复口令是24个字，请再数一遍。</translation>
    </message>
    <message>
        <source>The remembered meaning of the columns is damaged. Set the columns once more.</source>
        <translation>记住的列对应关系已损坏，请重新设置各列。</translation>
    </message>
    <message>
        <source>The result is missing.</source>
        <translation>没有结果。</translation>
    </message>
    <message>
        <source>The result of the test is missing: choose one from the list.</source>
        <translation>没有填检测结果，请从列表中选。</translation>
    </message>
    <message>
        <source>The same person stands already at {first}. One line is enough.</source>
        <translation>同一个人在 {first} 已有，一行就够了。</translation>
    </message>
    <message>
        <source>The sex differs from the ID number. Check.</source>
        <translation>性别和证件号不一致，请核对。</translation>
    </message>
    <message>
        <source>The sheet is empty.</source>
        <translation>工作表是空的。</translation>
    </message>
    <message>
        <source>The sheet is hidden and is passed over.</source>
        <translation>工作表是隐藏的，已跳过。</translation>
    </message>
    <message>
        <source>The signature of this file is not right. Nothing was taken in. Ask the sender for a new one.</source>
        <translation>文件签名不对，什么都没有导入。请对方重新出一份。</translation>
    </message>
    <message>
        <source>The spreadsheet has damaged this ID number. The person comes in without it; complete it from paper.</source>
        <translation>证件号被电子表格弄坏了。此人先不带证件号导入，请照纸质材料补填。</translation>
    </message>
    <message>
        <source>The stick is full. Nothing counts as sent. Make room or take another stick.</source>
        <translation>U盘已满，不算已报送。请腾出空间或换一个U盘。</translation>
    </message>
    <message>
        <source>The stick is write-protected. Move its little switch, or take another stick.</source>
        <translation>U盘写保护。请拨开小开关，或换一个U盘。</translation>
    </message>
    <message>
        <source>The stick or the folder is no longer there. Plug it in again and choose it.</source>
        <translation>U盘或文件夹不见了，请重新插上再选。</translation>
    </message>
    <message>
        <source>The stick was taken out too early. Nothing counts as sent. Plug it in and write once more.</source>
        <translation>U盘拔得太早，不算已报送。请插上再写一次。</translation>
    </message>
    <message>
        <source>The text has more than {most} characters. Shorten it.</source>
        <translation>文字超过{most}个字，请删减。</translation>
    </message>
    <message>
        <source>The twelve digits differ. Do not go on: call the county and compare once more.</source>
        <translation>12位数字不一致。请停下，打电话和县里重新核对。</translation>
    </message>
    <message>
        <source>The user&apos;s name is missing.</source>
        <translation>没有填用户姓名。</translation>
    </message>
    <message>
        <source>The village code has 6 to 12 digits. Copy it from the county&apos;s list.</source>
        <translation>村代码是6至12位数字，请照县里的名单填写。</translation>
    </message>
    <message>
        <source>The year is missing. Type it like 2026-11-21.</source>
        <translation>没有年份，请填完整，如 2026-11-21。</translation>
    </message>
    <message>
        <source>There are no records in this folder. Choose the right folder, or restore a backup.</source>
        <translation>这个文件夹里没有档案。请选对文件夹，或者从备份恢复。</translation>
    </message>
    <message>
        <source>There are odd characters in this name. Check it.</source>
        <translation>姓名里有不寻常的字符，请核对。</translation>
    </message>
    <message>
        <source>There is a character in the text that cannot be kept. Type the text once more.</source>
        <translation>文字里有不能保存的字符，请重新输入。</translation>
    </message>
    <message>
        <source>There is a number where the name should be.</source>
        <translation>姓名栏里是数字。</translation>
    </message>
    <message>
        <source>There is already such a record on this day. Both will be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is another file of this name on the stick. Move it away, then write once more.</source>
        <translation>U盘里有同名的另一个文件，请移开后再写。</translation>
    </message>
    <message>
        <source>There is no file with this number. Check the number.</source>
        <translation>没有这个编号的档案，请核对编号。</translation>
    </message>
    <message>
        <source>There is no such day. Check month and day.</source>
        <translation>没有这一天，请核对月和日。</translation>
    </message>
    <message>
        <source>There is no table on this sheet.</source>
        <translation>这张工作表里没有表格。</translation>
    </message>
    <message>
        <source>There is nobody to print. Choose people first.</source>
        <translation>没有要打印的人，请先选人。</translation>
    </message>
    <message>
        <source>There is nothing in this file. Choose another one.</source>
        <translation>文件是空的，请另选一个。</translation>
    </message>
    <message>
        <source>There is nothing of yours to undo.</source>
        <translation>没有可以撤销的操作。</translation>
    </message>
    <message>
        <source>There is something in this folder already. Choose an empty one.</source>
        <translation>文件夹里已有东西，请选一个空的。</translation>
    </message>
    <message>
        <source>These records are open already. Use the window that is open, or close it first.</source>
        <translation>档案已经打开。请用已打开的窗口，或先关闭它。</translation>
    </message>
    <message>
        <source>These records were written by a newer Yidai. Update this program first.</source>
        <translation>档案是更新的版本写的，请先升级本程序。</translation>
    </message>
    <message>
        <source>This bundle was written for another county. It was not taken in.</source>
        <translation>这个数据包是写给别的县的，没有导入。</translation>
    </message>
    <message>
        <source>This can be read as two different days. Type the whole day, like 2026-11-21.</source>
        <translation>这个日期有两种读法，请填完整，如 2026-11-21。</translation>
    </message>
    <message>
        <source>This cannot be done now. Nothing was changed. Please write down: {reason}</source>
        <translation>现在办不了，什么都没有改动。请记下：{reason}</translation>
    </message>
    <message>
        <source>This column cannot be taken in. Choose another meaning for it.</source>
        <translation>这一列不能导入，请另选它的含义。</translation>
    </message>
    <message>
        <source>This computer cannot read ledgers safely, so none is read. Start Yidai anew, then try again.</source>
        <translation>这台电脑不能安全读取台账，所以没有读取。请重新打开程序再试。</translation>
    </message>
    <message>
        <source>This database is not encrypted, so it is not opened. Choose the records that Yidai made.</source>
        <translation>这个数据库没有加密，不予打开。请选本程序建立的档案。</translation>
    </message>
    <message>
        <source>This day is after today. Check the year and the month.</source>
        <translation>这个日期在今天之后，请核对年和月。</translation>
    </message>
    <message>
        <source>This day lies before the present window: say why it is typed only now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This enrolment was used by another laptop already. Nothing was taken in. Call the village.</source>
        <translation>这份登记已被另一台电脑用过，什么都没有导入。请打电话问村里。</translation>
    </message>
    <message>
        <source>This file comes from a newer Yidai. Nothing was taken in. Update this program first.</source>
        <translation>文件来自更新的版本，什么都没有导入。请先升级本程序。</translation>
    </message>
    <message>
        <source>This file comes from another county. It was not taken in.</source>
        <translation>文件来自别的县，没有导入。</translation>
    </message>
    <message>
        <source>This file is built so that it could harm the computer. It was not read. Ask where it came from.</source>
        <translation>这个文件的构造可能伤害电脑，没有读取。请问清文件来源。</translation>
    </message>
    <message>
        <source>This file is damaged. Nothing was taken in. Copy it once more, with another stick if need be.</source>
        <translation>文件已损坏，什么都没有导入。请重新拷贝，必要时换一个U盘。</translation>
    </message>
    <message>
        <source>This file is encrypted for somebody else. Ask the sender to write it for you.</source>
        <translation>文件不是加密给本机的。请对方重新为本机写一份。</translation>
    </message>
    <message>
        <source>This file is larger than a county&apos;s file may be. It was not taken in.</source>
        <translation>文件超过县里文件应有的大小，没有导入。</translation>
    </message>
    <message>
        <source>This file is larger than it may be. Nothing was taken in. Call the sender.</source>
        <translation>文件超过允许的大小，什么都没有导入。请打电话问对方。</translation>
    </message>
    <message>
        <source>This file is locked with a password, which Yidai never does. It was not opened.</source>
        <translation>文件用密码锁着，本程序从不这样做，没有打开它。</translation>
    </message>
    <message>
        <source>This file is not built as it should be. Nothing was taken in. Ask the sender for a new one.</source>
        <translation>文件格式不对，什么都没有导入。请对方重新出一份。</translation>
    </message>
    <message>
        <source>This file is not complete. Nothing was taken in. Copy it once more, then remove the stick safely.</source>
        <translation>文件不完整，什么都没有导入。请重新拷贝，并安全拔出U盘。</translation>
    </message>
    <message>
        <source>This file name does not work on every computer. Use letters, digits and hyphens.</source>
        <translation>这个文件名不是每台电脑都认。请用字母、数字和短横线。</translation>
    </message>
    <message>
        <source>This file was turned into text on its way. Ask for the file itself, on a stick.</source>
        <translation>文件在途中被转成了文字。请用U盘拿原文件。</translation>
    </message>
    <message>
        <source>This folder cannot be written to. Choose another one.</source>
        <translation>这个文件夹不能写，请另选一个。</translation>
    </message>
    <message>
        <source>This folder is no longer there. Choose another one.</source>
        <translation>文件夹已不在，请另选一个。</translation>
    </message>
    <message>
        <source>This has changed meanwhile. Look at it once more, then choose.</source>
        <translation>这里刚有变动，请再看一遍后选择。</translation>
    </message>
    <message>
        <source>This is a web page with the name of a spreadsheet. Open it in WPS and save it as .xlsx.</source>
        <translation>这其实是网页，只是用了表格的后缀。请用WPS打开，另存为 .xlsx。</translation>
    </message>
    <message>
        <source>This is not a file of the county. Choose another one.</source>
        <translation>这不是县里的文件，请另选一个。</translation>
    </message>
    <message>
        <source>This is not a spreadsheet. Choose a file made with WPS or Excel.</source>
        <translation>这不是电子表格。请选WPS或Excel做的文件。</translation>
    </message>
    <message>
        <source>This is not a telephone number. Check it.</source>
        <translation>这不是电话号码，请核对。</translation>
    </message>
    <message>
        <source>This is not known here. Check it, or take in the county&apos;s newest file.</source>
        <translation>本机没有这一项。请核对，或导入县里最新的文件。</translation>
    </message>
    <message>
        <source>This is not understood as a day. Type it like 1121, 11.21 or 2026-11-21.</source>
        <translation>看不懂这个日期。可填 1121、11.21 或 2026-11-21。</translation>
    </message>
    <message>
        <source>This is not understood as a term. Type the number of months.</source>
        <translation>看不懂这个期限，请填月数。</translation>
    </message>
    <message>
        <source>This kind of ledger cannot be taken in. Choose another kind.</source>
        <translation>这类台账不能导入，请另选一类。</translation>
    </message>
    <message>
        <source>This laptop is enrolled for another village. Nothing was taken in. Call the village.</source>
        <translation>这台电脑登记的是别的村，什么都没有导入。请打电话问村里。</translation>
    </message>
    <message>
        <source>This laptop is not enrolled with the county yet. Take in the county&apos;s file first.</source>
        <translation>本机还没有在县里登记，请先导入县里的文件。</translation>
    </message>
    <message>
        <source>This laptop was struck off. Nothing was taken in. Enrol it anew if that was a mistake.</source>
        <translation>这台电脑已注销，什么都没有导入。如属误注销，请重新登记。</translation>
    </message>
    <message>
        <source>This ledger cannot be read. Open it in WPS or Excel, save it as .xlsx and try again.</source>
        <translation>读不了这份台账。请用WPS或Excel打开，另存为 .xlsx 再试。</translation>
    </message>
    <message>
        <source>This ledger is damaged. Open it in WPS or Excel, save it anew and try again.</source>
        <translation>这份台账已损坏。请用WPS或Excel打开，重新保存再试。</translation>
    </message>
    <message>
        <source>This ledger is protected by a password. Save it without a password and try again.</source>
        <translation>这份台账设了密码。请去掉密码另存后再试。</translation>
    </message>
    <message>
        <source>This ledger is too large. Split it into several files and take them in one by one.</source>
        <translation>这份台账太大。请分成几个文件，逐个导入。</translation>
    </message>
    <message>
        <source>This may not be a roster of people under care. Check before taking it in.</source>
        <translation>这份可能不是管控对象花名册，导入前请核对。</translation>
    </message>
    <message>
        <source>This placement is no longer there. Open the bag once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This plan is not known here. Take in the county&apos;s newest file.</source>
        <translation>本机没有这个方案，请导入县里最新的文件。</translation>
    </message>
    <message>
        <source>This program cannot encrypt, so it saves nothing. Install Yidai anew.</source>
        <translation>本程序缺少加密功能，不予保存。请重新安装。</translation>
    </message>
    <message>
        <source>This receipt is for another laptop. Take it in there.</source>
        <translation>这是另一台电脑的回执，请在那台电脑上导入。</translation>
    </message>
    <message>
        <source>This recovery phrase belongs to other records. Look for the right sheet.</source>
        <translation>这个恢复口令不是这份档案的，请找对那张纸。</translation>
    </message>
    <message>
        <source>This result is not known. Choose one from the list.</source>
        <translation>看不懂这个结果，请从列表中选。</translation>
    </message>
    <message>
        <source>This term is not possible. Type the number of months as on the decision.</source>
        <translation>期限不对，请照决定书填月数。</translation>
    </message>
    <message>
        <source>This test is no longer there. Open the list once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This visit is no longer there. Open the list once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title, passed over.</source>
        <translation>标题，已跳过。</translation>
    </message>
    <message>
        <source>Too many wrong codes. Wait {minutes} minutes, then ask the county for the code once more.</source>
        <translation>错的次数太多。请等{minutes}分钟，再向县里问一次回执码。</translation>
    </message>
    <message>
        <source>Totals, passed over.</source>
        <translation>合计行，已跳过。</translation>
    </message>
    <message>
        <source>Type the day itself here, like 2026-11-21.</source>
        <translation>这里请填具体日期，如 2026-11-21。</translation>
    </message>
    <message>
        <source>Type the year with four digits, like 2026-11-21.</source>
        <translation>年份请填四位，如 2026-11-21。</translation>
    </message>
    <message>
        <source>What was read back is not what was written: the stick is faulty. Take another one.</source>
        <translation>读回的内容和写入的不一致，U盘有毛病，请换一个。</translation>
    </message>
    <message>
        <source>{count} files have this number. Find the person by name instead.</source>
        <translation>有{count}份档案是这个编号，请改用姓名查找。</translation>
    </message>
    <message>
        <source>“{given}” is not in the list. Choose one from the list.</source>
        <translation>列表里没有“{given}”，请从列表中选。</translation>
    </message>
</context>
<context>
    <name>shortcuts</name>
    <message>
        <source>Back, without losing what was typed</source>
        <translation>返回，已填的内容不会丢</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>查找人员</translation>
    </message>
    <message>
        <source>From the pages&apos; names to the page and back</source>
        <translation>在左侧页名和页面之间切换</translation>
    </message>
    <message>
        <source>Help for this field; again: this sheet</source>
        <translation>本栏说明；再按一次：这张按键表</translation>
    </message>
    <message>
        <source>Lock the screen</source>
        <translation>锁定屏幕</translation>
    </message>
    <message>
        <source>New line in a long text</source>
        <translation>长文字中换行</translation>
    </message>
    <message>
        <source>New record of this page</source>
        <translation>本页新增一条</translation>
    </message>
    <message>
        <source>Next field; in a list: open</source>
        <translation>下一栏；在列表中：打开</translation>
    </message>
    <message>
        <source>Open a page</source>
        <translation>打开某一页</translation>
    </message>
    <message>
        <source>Open the list or the phrase book of a field</source>
        <translation>打开本栏的列表或常用语</translation>
    </message>
    <message>
        <source>Previous field</source>
        <translation>上一栏</translation>
    </message>
    <message>
        <source>Print this</source>
        <translation>打印本页</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save and begin the next</source>
        <translation>保存并填下一条</translation>
    </message>
    <message>
        <source>Undo, also what was saved</source>
        <translation>撤销，已保存的也可以</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Friday</source>
        <translation>星期五</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>星期一</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>星期六</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>星期日</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>星期四</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>星期二</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>星期三</translation>
    </message>
</context>
</TS>
